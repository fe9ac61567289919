package dev.accord.knowledge.web;

import dev.accord.edition.ArticleId;
import dev.accord.shared.Refusal;
import dev.accord.shared.Text;
import java.time.LocalDate;
import java.util.Map;

/// What these calls refuse, and what to do instead.
final class SearchRefusals {

    private static final int BAD_REQUEST = 400;
    private static final int NOT_FOUND = 404;

    private SearchRefusals() {}

    static Refusal noQuestion() {
        return bad(
                "q",
                new Text("没有写要查什么", "There is no question"),
                new Text("请在 q 里写上要查的内容，用平常的话就行。", "Say in q what you are looking for, in plain words."));
    }

    static Refusal longQuestion(int longest) {
        return bad(
                "q",
                new Text("要查的内容太长", "The question is too long"),
                new Text(
                        "q 最多 " + longest + " 个字符，请缩短后再试。",
                        "q takes at most " + longest + " characters; shorten it and try again."));
    }

    static Refusal unknownJurisdiction() {
        return bad(
                "jurisdiction",
                new Text("不认识这个法域", "That jurisdiction is not known"),
                new Text(
                        "jurisdiction 请填 CN、EU、UK、US 或 INTL（爱尔兰归 EU），不填则查全部。",
                        "jurisdiction is CN, EU, UK, US or INTL (Ireland is EU); leave it out to search all."));
    }

    static Refusal malformedDay() {
        return bad(
                "on",
                new Text("日期看不懂", "The date cannot be read"),
                new Text("on 请按 2026-05-01 的写法填写，不填则按今天。", "Write on as 2026-05-01; leave it out for today."));
    }

    static Refusal badLimit(int most) {
        return bad(
                "limit",
                new Text("条数不对", "The number of passages is out of range"),
                new Text("limit 请填 1 到 " + most + " 的整数。", "limit is a whole number from 1 to " + most + "."));
    }

    static Refusal unknownScope() {
        return bad(
                "scope",
                new Text("不认识这个范围", "That scope is not known"),
                new Text("scope 请填 verified（已核对）或 all（全部，仅限工作人员）。", "scope is verified, or all (for staff only)."));
    }

    static Refusal malformedArticle() {
        return new Refusal(
                BAD_REQUEST,
                new Text("条文编号看不懂", "That is not the id of an article"),
                new Text(
                        "编号形如 cn/consumer-protection-law/25，可以先用 /api/knowledge/search 查到。",
                        "An id looks like cn/consumer-protection-law/25; find it with /api/knowledge/search."));
    }

    static Refusal noArticle(ArticleId id, LocalDate on) {
        return new Refusal(
                NOT_FOUND,
                new Text("没有这一条", "There is no such article"),
                new Text(
                        on + " 这一天没有有效且可查阅的 " + id + "。请换一个日期（on），或者先用 /api/knowledge/search 查找。",
                        "No version of " + id + " that you may read is in force on " + on
                                + ". Give another date (on), or find the article with /api/knowledge/search."),
                Map.of("id", id.value(), "on", on.toString()));
    }

    private static Refusal bad(String parameter, Text title, Text detail) {
        return new Refusal(BAD_REQUEST, title, detail, Map.of("parameter", parameter));
    }
}
