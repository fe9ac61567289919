package dev.accord.policy.web;

import dev.accord.access.Problem;
import dev.accord.shared.Text;
import org.springframework.http.HttpStatus;

/// What the policy room's calls cannot find or use.
final class PolicyWebRefusals {

    private PolicyWebRefusals() {}

    static Problem noFile(String path) {
        return Problem.of(
                        HttpStatus.NOT_FOUND,
                        "no-file",
                        new Text("没有这个文件", "There is no such file"),
                        new Text("请从文件列表中选择。", "Choose one from the list of files."))
                .with("path", path);
    }

    static Problem noArticle(String id) {
        return Problem.of(
                        HttpStatus.NOT_FOUND,
                        "no-article",
                        new Text("没有这个条文", "There is no such article"),
                        new Text("请从查找结果中打开。", "Open one that the search finds."))
                .with("article", id);
    }

    static Problem noJob() {
        return Problem.of(
                HttpStatus.NOT_FOUND,
                "no-job",
                new Text("没有这个任务", "There is no such job"),
                new Text("请重新运行评估或回放。", "Run the evaluation or the replay again."));
    }

    static Problem noContent() {
        return Problem.of(
                HttpStatus.NOT_FOUND,
                "no-content",
                new Text("没有这份内容", "There is no such content"),
                new Text("请使用审计日志中给出的编号。", "Use a hash that the audit log gives."));
    }

    static Problem noEdition(String hash) {
        return Problem.of(
                        HttpStatus.NOT_FOUND,
                        "no-edition",
                        new Text("没有这个版本", "There is no such edition"),
                        new Text(
                                "请使用 live、draft 编号或发布历史中的版本。",
                                "Use live, the id of a draft, or an edition of the history."))
                .with("edition", hash);
    }

    static Problem unusable(String what) {
        return Problem.of(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "unusable-facts",
                        new Text("输入不能用", "The input cannot be used"),
                        new Text("请改正后再试：" + what, "Correct it and try again: " + what))
                .with("problem", what);
    }
}
