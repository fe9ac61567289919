package dev.accord.policy;

import dev.accord.access.Problem;
import dev.accord.edition.Flaw;
import dev.accord.policy.importing.Importer.Refused;
import dev.accord.shared.Text;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;

/// What the policy room refuses, and what to do about it.
final class PolicyRefusals {

    private PolicyRefusals() {}

    static Problem noDraft(String id) {
        return problem(
                        HttpStatus.NOT_FOUND,
                        "no-draft",
                        "没有这个草稿",
                        "There is no such draft",
                        "请从草稿列表中选择，或新建一个。",
                        "Choose one from the list of drafts, or start one.")
                .with("draft", id);
    }

    static Problem closedDraft(Draft draft) {
        return problem(
                        HttpStatus.CONFLICT,
                        "draft-closed",
                        "这个草稿已经结束",
                        "This draft is closed",
                        "请从当前版本新建一个草稿。",
                        "Start a new draft from the live edition.")
                .with("state", draft.state());
    }

    static Problem badPath(String path) {
        return problem(
                        HttpStatus.BAD_REQUEST,
                        "bad-path",
                        "文件路径不能用",
                        "The path cannot be used",
                        "请用 taxonomy/名称.yaml、cn/entitlements/名称.yaml、cn/instruments/名称.md 这样的路径。",
                        "Use a path such as taxonomy/name.yaml, cn/entitlements/name.yaml or cn/instruments/name.md.")
                .with("path", path);
    }

    static Problem tooLarge() {
        return problem(
                HttpStatus.CONTENT_TOO_LARGE,
                "file-too-large",
                "文件太大",
                "The file is too large",
                "一个文件不能超过 10 MB；请拆成几个文件。",
                "A file may have 10 MB; split it.");
    }

    static Problem nothingToImport(List<Refused> refused) {
        return problem(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "nothing-to-import",
                        "没有可以导入的文件",
                        "None of the files can be imported",
                        refused.stream()
                                .map(one -> one.file() + "：" + one.why().zh())
                                .collect(Collectors.joining("；")),
                        refused.stream()
                                .map(one -> one.file() + " " + one.why().en())
                                .collect(Collectors.joining("; ")))
                .with("refused", refused);
    }

    static Problem changedMeanwhile(String path) {
        return problem(
                        HttpStatus.CONFLICT,
                        "changed-meanwhile",
                        "文件刚被别人改过",
                        "Somebody else has changed the file meanwhile",
                        "请重新打开文件，把你的改动再做一次。",
                        "Open the file again and make your change anew.")
                .with("path", path);
    }

    static Problem flawed(List<Flaw> flaws) {
        return problem(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "flawed-edition",
                        "草稿还有错误，不能发布",
                        "The draft has mistakes and cannot be published",
                        "请按列出的文件和行号改正，再试一次。线上版本没有变动。",
                        "Correct what is listed with file and line, and try again. The live edition is untouched.")
                .with("flaws", flaws);
    }

    static Problem secondPerson(Collection<String> authors) {
        return problem(
                        HttpStatus.FORBIDDEN,
                        "second-person",
                        "发布要由另一个人来做",
                        "Publishing takes a second person",
                        "改过草稿的人不能发布它，请另一位有发布权限的同事来发布。",
                        "Whoever changed a draft may not publish it; ask a colleague who may publish.")
                .with("authors", authors);
    }

    static Problem notEvaluated() {
        return problem(
                HttpStatus.CONFLICT,
                "not-evaluated",
                "草稿的现状还没有评估过",
                "The draft as it stands has not been evaluated",
                "请先运行评估，看过差异再发布。",
                "Run the evaluation, look at the differences, then publish.");
    }

    static Problem regressions(int count, String report) {
        return problem(
                        HttpStatus.CONFLICT,
                        "regressions",
                        "评估发现 " + count + " 处变差",
                        "The evaluation found " + count + " regressions",
                        "请改进草稿；如确有必要，写明理由（至少 10 个字）后再发布，理由会记入审计日志。",
                        "Improve the draft; or give a reason of at least 10 characters, which goes into the audit log.")
                .with("regressions", count)
                .with("report", report);
    }

    static Problem movedOn(String base, String live) {
        return problem(
                        HttpStatus.CONFLICT,
                        "moved-on",
                        "草稿不是从将被替换的版本开始的",
                        "The draft does not stand on the edition it would replace",
                        "请先更新草稿的基础版本（rebase），否则会丢掉别人发布的改动。",
                        "Bring the draft up to date (rebase), or what others have published would be lost.")
                .with("base", base)
                .with("live", live);
    }

    static Problem conflicts(Collection<String> paths) {
        return problem(
                        HttpStatus.CONFLICT,
                        "conflicting-files",
                        "有些文件两边都改过",
                        "Some files were changed on both sides",
                        "请把列出的文件先换成线上内容并保存，更新草稿，再把你的改动做一次。",
                        "Put the live content into the listed files, bring the draft up to date, then make your change anew.")
                .with("paths", paths);
    }

    static Problem scheduledLater(List<Publication> scheduled) {
        return problem(
                        HttpStatus.CONFLICT,
                        "scheduled-later",
                        "之后已经排有一个版本，它会盖掉这次的改动",
                        "An edition is scheduled after this one and would undo it",
                        "请先撤回排定的版本，更新后再重新排定。",
                        "Withdraw the scheduled edition, bring it up to date, and schedule it again.")
                .with(
                        "scheduled",
                        scheduled.stream()
                                .map(one ->
                                        Map.of("version", one.version(), "edition", one.edition(), "from", one.from()))
                                .toList());
    }

    static Problem past() {
        return problem(
                HttpStatus.BAD_REQUEST,
                "past",
                "生效时间已经过去",
                "The time to go live has passed",
                "请给出将来的时间，或不写时间立即发布。",
                "Give a time to come, or none to publish now.");
    }

    static Problem nothingToPublish() {
        return problem(
                HttpStatus.CONFLICT,
                "no-difference",
                "草稿与线上版本没有差别",
                "The draft does not differ from the live edition",
                "请先改动内容。",
                "Change something first.");
    }

    static Problem nowhereToGo() {
        return problem(
                HttpStatus.CONFLICT,
                "no-earlier-edition",
                "没有更早的版本可以恢复",
                "There is no such earlier edition to go back to",
                "发布历史中列出了可以恢复的版本。",
                "The history lists the editions that one can go back to.");
    }

    static Problem nothingScheduled(long version) {
        return problem(
                        HttpStatus.CONFLICT,
                        "not-scheduled",
                        "没有这个待生效的版本",
                        "No such edition is scheduled",
                        "它可能已经生效或已撤回；请看发布历史。已生效的用恢复旧版本。",
                        "It may be live or withdrawn already; look at the history. What is live is rolled back.")
                .with("version", version);
    }

    static Problem noEdition(String hash) {
        return problem(
                        HttpStatus.NOT_FOUND,
                        "no-edition",
                        "没有这个版本",
                        "There is no such edition",
                        "发布历史中列出了所有版本。",
                        "The history lists all editions.")
                .with("edition", hash);
    }

    static Problem reasonMissing() {
        return problem(
                HttpStatus.BAD_REQUEST,
                "reason-missing",
                "要写理由",
                "A reason is needed",
                "请用一句话写明为什么恢复旧版本，它会记入审计日志。",
                "Say in a sentence why; it goes into the audit log.");
    }

    private static Problem problem(
            HttpStatus status, String code, String zhTitle, String enTitle, String zhAdvice, String enAdvice) {
        return Problem.of(status, code, new Text(zhTitle, enTitle), new Text(zhAdvice, enAdvice));
    }
}
