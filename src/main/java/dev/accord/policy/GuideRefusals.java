package dev.accord.policy;

import dev.accord.access.Problem;
import dev.accord.edition.ArticleId;
import dev.accord.shared.Text;
import org.springframework.http.HttpStatus;

/// What cannot be written into files as it was described, and what to do about it.
final class GuideRefusals {

    private GuideRefusals() {}

    static Problem nameless() {
        return problem(
                "nameless",
                new Text("缺少英文名称", "An English name is missing"),
                new Text(
                        "请为类型、每个问题和每个选项填写英文名称；文件里的编号由它而来。",
                        "Give the category, each question and each choice an English name; ids in the files are made of it."));
    }

    static Problem categoryThere(String id) {
        return problem(
                "category-there",
                new Text("已经有这个类型：" + id, "There is such a category: " + id),
                new Text("请换一个英文名称，或直接修改它的文件。", "Choose another English name, or change its file."));
    }

    static Problem factThere(String id) {
        return problem(
                "fact-there",
                new Text("已经有这个问题：" + id, "There is such a question: " + id),
                new Text(
                        "请从已有的事实中勾选它，或换一个英文名称。", "Tick it among the facts there are, or choose another English name."));
    }

    static Problem unknownFact(String id) {
        return problem(
                "unknown-fact",
                new Text("没有这个事实：" + id, "There is no such fact: " + id),
                new Text("条件里请选择已有的事实或本页新加的问题。", "In conditions choose a fact there is, or a question of this page."));
    }

    static Problem noCondition(String id) {
        return problem(
                "no-condition",
                new Text("这个事实不能用作条件：" + id, "This fact cannot be a condition: " + id),
                new Text("请改用是非、选项、数量或日期类的事实。", "Use a fact that is yes or no, a choice, a count or a date."));
    }

    static Problem unknownArticle(ArticleId id) {
        return problem(
                "unknown-article",
                new Text("没有这个条文：" + id, "There is no such article: " + id),
                new Text("请从查找结果中选择条文。", "Choose an article among those that the search finds."));
    }

    private static Problem problem(String code, Text title, Text advice) {
        return Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, code, title, advice);
    }
}
