package dev.accord.intake.web;

import dev.accord.shared.Refusal;
import dev.accord.shared.Text;
import java.util.Map;

/// Why a dispute is not opened, each with what to do.
final class OpeningRefusals {

    private OpeningRefusals() {}

    static Refusal consentNeeded(String version) {
        return new Refusal(
                422,
                new Text("需要先同意隐私告知", "Consent is needed first"),
                new Text(
                        "请先取得 GET /api/notices/privacy，并在 consent 中写明版本 " + version + " 和用途 dispute-resolution。",
                        "Get GET /api/notices/privacy first, and give its version " + version
                                + " and the purpose dispute-resolution in consent."),
                Map.of("notice", version));
    }

    static Refusal unknownPurpose() {
        return bad(
                "consent.purposes 只能是 " + PrivacyNotice.PURPOSES + " 中的值。",
                "consent.purposes takes only values of " + PrivacyNotice.PURPOSES + ".");
    }

    static Refusal unknownJurisdiction() {
        return bad("jurisdiction 只能是 CN、EU、UK 或 US；爱尔兰属于 EU。", "jurisdiction is one of CN, EU, UK, US; Ireland is EU.");
    }

    static Refusal unknownZone() {
        return bad("timeZone 应为 IANA 时区名，例如 Asia/Shanghai。", "timeZone is an IANA name such as Asia/Shanghai.");
    }

    static Refusal badKey() {
        return bad(
                "Idempotency-Key 应为 16 到 128 个可见字符，例如一个 UUID。",
                "Idempotency-Key takes 16 to 128 visible characters, such as a UUID.");
    }

    static Refusal badOrder(String field) {
        return bad(
                "order." + field + " 无法读取：日期用 2026-03-02，金额用 {\"amount\":\"129.00\",\"currency\":\"CNY\"}。",
                "order." + field
                        + " cannot be read: a date is 2026-03-02, an amount {\"amount\":\"129.00\",\"currency\":\"CNY\"}.");
    }

    private static Refusal bad(String zh, String en) {
        return new Refusal(400, new Text("请求有误", "The request cannot be used"), new Text(zh, en));
    }
}
