package dev.accord.access;

import dev.accord.shared.Text;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

/// The refusals that any call may meet.
final class CommonProblems {

    private CommonProblems() {}

    static Problem notSignedIn() {
        return Problem.of(
                HttpStatus.UNAUTHORIZED,
                "not-signed-in",
                new Text("需要登录", "Sign in first"),
                new Text(
                        "工作人员请在 /login 登录，或用 HTTP Basic 调用；消费者请带上本争议的令牌（Authorization: Bearer …）。",
                        "Staff sign in at /login or call with HTTP Basic; consumers send their dispute's token"
                                + " (Authorization: Bearer …)."));
    }

    static Problem wrongPassword() {
        return Problem.of(
                HttpStatus.UNAUTHORIZED,
                "wrong-credentials",
                new Text("用户名或密码不对", "The name or the password is wrong"),
                new Text("请检查后再试一次。", "Check both and try again."));
    }

    static Problem badToken() {
        return Problem.of(
                HttpStatus.UNAUTHORIZED,
                "bad-token",
                new Text("令牌无效", "The token is not valid"),
                new Text(
                        "请使用提交争议时得到的完整令牌；若已遗失，请在原设备上复制“返回链接”，或重新提交争议。",
                        "Send the whole token you were given when the dispute was opened. If it is lost, copy the return"
                                + " link on the first device, or open a new dispute."));
    }

    static Problem forbidden() {
        return Problem.of(
                HttpStatus.FORBIDDEN,
                "not-allowed",
                new Text("没有权限", "This is not yours to do"),
                new Text(
                        "令牌只能打开它自己的争议；工作人员请用有相应角色的账号登录。",
                        "A token opens its own dispute only; staff need an account with the right role."));
    }

    static Problem staleForm() {
        return Problem.of(
                HttpStatus.FORBIDDEN,
                "stale-page",
                new Text("页面已过期", "This page is out of date"),
                new Text("请刷新页面后再试。", "Reload the page and try again."));
    }

    static Problem uploadTooLarge() {
        return Problem.of(
                HttpStatus.CONTENT_TOO_LARGE,
                "upload-too-large",
                new Text("上传的文件太大", "The upload is too large"),
                new Text(
                        "一个文件最多 50 MB，一次最多 60 MB；请拆成几个文件，或去掉图片后另存，再上传。",
                        "A file may have 50 MB, and all of one upload 60 MB; split it, or save it without pictures."));
    }

    static Problem storeUnavailable() {
        return Problem.of(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "store-unavailable",
                        new Text("暂时无法保存", "Nothing can be saved right now"),
                        new Text("什么都没有丢失，请过几秒钟用同样的内容再试一次。", "Nothing is lost: send the same again in a few seconds."))
                .withHeader("Retry-After", "2");
    }

    /// What there is to say where only the status is known.
    static Problem of(HttpStatusCode code) {
        var status = HttpStatus.resolve(code.value());
        if (status == HttpStatus.UNAUTHORIZED) {
            return notSignedIn();
        }
        if (status == HttpStatus.FORBIDDEN) {
            return forbidden();
        }
        if (status == HttpStatus.SERVICE_UNAVAILABLE) {
            return storeUnavailable();
        }
        var known = status == null || !status.isError() ? HttpStatus.INTERNAL_SERVER_ERROR : status;
        var words = BY_STATUS.getOrDefault(known, FAULT);
        return Problem.of(known, slug(known), words.title(), words.advice());
    }

    private static String slug(HttpStatus status) {
        return status.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private record Words(Text title, Text advice) {}

    private static Words words(String zh, String en, String adviceZh, String adviceEn) {
        return new Words(new Text(zh, en), new Text(adviceZh, adviceEn));
    }

    private static final Words FAULT = words(
            "出了点问题",
            "Something went wrong",
            "已收到回执的内容都已保存。请稍后再试；若仍然如此，请联系我们。",
            "Whatever had a receipt is safe. Try again in a moment; if it stays like this, tell us.");

    private static final Map<HttpStatus, Words> BY_STATUS = Map.of(
            HttpStatus.BAD_REQUEST,
            words(
                    "请求无法理解",
                    "The request cannot be understood",
                    "请按 /v3/api-docs 检查参数和正文。",
                    "Check parameters and body against /v3/api-docs."),
            HttpStatus.NOT_FOUND,
            words(
                    "这里什么都没有",
                    "There is nothing here",
                    "请检查网址；接口清单见 /v3/api-docs。",
                    "Check the address; /v3/api-docs lists the calls."),
            HttpStatus.METHOD_NOT_ALLOWED,
            words(
                    "不支持这种方法",
                    "This method is not offered here",
                    "可用的方法见 Allow 响应头。",
                    "The Allow header names those that are."),
            HttpStatus.NOT_ACCEPTABLE,
            words(
                    "无法提供这种格式",
                    "That format is not offered",
                    "请用 Accept: application/json。",
                    "Ask with Accept: application/json."),
            HttpStatus.CONTENT_TOO_LARGE,
            words("内容太长", "That is too long", "请分成几段发送。", "Send it in several parts."),
            HttpStatus.UNSUPPORTED_MEDIA_TYPE,
            words(
                    "不支持这种内容类型",
                    "That content type is not read here",
                    "请用 Content-Type: application/json 发送 UTF-8 编码的 JSON。",
                    "Send UTF-8 JSON with Content-Type: application/json."),
            HttpStatus.TOO_MANY_REQUESTS,
            words("请求太快", "Too fast", "请按 Retry-After 等一等再试。", "Wait as Retry-After says and try again."));
}
