package dev.accord.privacy;

import dev.accord.privacy.Finder.Finding;
import dev.accord.shared.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Finds personal data in Chinese and English words and puts a typed token in its place: `[phone-1]`. The same datum
/// always gets the same token. Numbers of the deal (orders, parcels, amounts, dates) are kept.
public final class PatternRedactor implements Redactor {

    /// In this order; a stretch once taken is taken.
    private static final List<Finder> FINDERS = Stream.of(
                    KeptNumbers.finders(),
                    IdentityFinders.finders(),
                    ContactFinders.finders(),
                    AddressFinders.finders(),
                    NameFinders.finders())
            .flatMap(List::stream)
            .toList();

    @Override
    public MaskedText redact(String original) {
        var masked = new StringBuilder();
        var replacements = new ArrayList<MaskedText.Replacement>();
        var tokens = new HashMap<String, String>();
        var counts = new HashMap<String, Integer>();
        int done = 0;
        for (var finding : findings(original)) {
            masked.append(original, done, finding.span().start());
            var datum =
                    original.substring(finding.span().start(), finding.span().end());
            var token =
                    tokens.computeIfAbsent(finding.kind() + ":" + essence(datum), key -> token(finding.kind(), counts));
            replacements.add(new MaskedText.Replacement(
                    new Span(masked.length(), masked.length() + token.length()), finding.span(), finding.kind()));
            masked.append(token);
            done = finding.span().end();
        }
        return new MaskedText(masked.append(original.substring(done)).toString(), replacements);
    }

    private static List<Finding> findings(String original) {
        var text = Widths.narrow(original);
        var taken = new ArrayList<Finding>();
        for (var finder : FINDERS) {
            finder.in(text)
                    .filter(finding -> finding.span().length() > 0)
                    .filter(finding ->
                            taken.stream().noneMatch(one -> one.span().overlaps(finding.span())))
                    .toList()
                    .forEach(taken::add);
        }
        return taken.stream()
                .filter(finding -> !finding.kind().equals(Finder.KEPT))
                .sorted(Comparator.comparingInt(finding -> finding.span().start()))
                .toList();
    }

    private static String token(String kind, Map<String, Integer> counts) {
        return "[" + kind + "-" + counts.merge(kind, 1, Integer::sum) + "]";
    }

    private static String essence(String datum) {
        return Widths.narrow(datum).replaceAll("[\\s-]", "");
    }
}
