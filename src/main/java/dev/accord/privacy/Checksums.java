package dev.accord.privacy;

import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;

/// The check digits that tell a card or an identity number from any other long number.
final class Checksums {

    private static final int[] ID_WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String ID_CHECKS = "10X98765432";

    private Checksums() {}

    /// Luhn's sum over the digits; separators are skipped.
    static boolean isLuhn(String number) {
        int sum = 0;
        var digits = digits(number);
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int doubled = digit * 2 > 9 ? digit * 2 - 9 : digit * 2;
            sum += i % 2 == 0 ? digit : doubled;
        }
        return !digits.isEmpty() && sum % 10 == 0;
    }

    /// A card number of an issuer that exists.
    static boolean isCard(String number) {
        var digits = digits(number);
        return digits.length() >= 13
                && digits.length() <= 19
                && digits.matches("(62|60|65|81|9[0-9]|4|5[0-9]|2[2-7]|3[4-7]|30).*")
                && isLuhn(digits);
    }

    /// A resident identity number of the PRC: region, birthday and check digit.
    static boolean isResidentId(String number) {
        var compact = number.replace(" ", "").toUpperCase(java.util.Locale.ROOT);
        if (!compact.matches("[1-9][0-9]{16}[0-9X]") || !isBirthday(compact.substring(6, 14))) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < ID_WEIGHTS.length; i++) {
            sum += (compact.charAt(i) - '0') * ID_WEIGHTS[i];
        }
        return ID_CHECKS.charAt(sum % 11) == compact.charAt(17);
    }

    /// An international bank account number: its remainder by 97 is 1.
    static boolean isIban(String number) {
        var compact = number.replaceAll("[ -]", "").toUpperCase(java.util.Locale.ROOT);
        if (compact.length() < 15 || compact.length() > 34) {
            return false;
        }
        var turned = compact.substring(4) + compact.substring(0, 4);
        var numeric = new StringBuilder();
        turned.chars().forEach(c -> numeric.append(Character.digit(c, 36)));
        return new BigInteger(numeric.toString()).mod(BigInteger.valueOf(97)).intValue() == 1;
    }

    private static boolean isBirthday(String day) {
        try {
            int year = Integer.parseInt(day.substring(0, 4));
            LocalDate.of(year, Integer.parseInt(day.substring(4, 6)), Integer.parseInt(day.substring(6)));
            return year >= 1900 && year <= 2100;
        } catch (DateTimeException impossible) {
            return false;
        }
    }

    private static String digits(String number) {
        return number.replaceAll("[^0-9]", "");
    }
}
