package dev.accord.intake;

import dev.accord.shared.Refusal;
import dev.accord.shared.Text;
import java.util.Map;

/// What the consumer's door refuses, each with what to do.
final class Refusals {

    private Refusals() {}

    static Refusal empty() {
        return new Refusal(
                400,
                new Text("消息是空的", "The message is empty"),
                new Text("请写下发生了什么再发送。", "Write what happened, then send it."));
    }

    static Refusal tooLong(int longest, int length) {
        return new Refusal(
                413,
                new Text("消息太长", "The message is too long"),
                new Text(
                        "一条消息最多 " + longest + " 字，这条有 " + length + " 字。请分成几条发送。",
                        "A message holds at most " + longest + " characters and this one has " + length
                                + ". Send it in several parts."));
    }

    static Refusal unprintable() {
        return new Refusal(
                400,
                new Text("消息里有不能显示的字符", "The message holds characters that cannot be shown"),
                new Text("请去掉控制字符或方向符号后重发。", "Remove control characters and direction marks, then send it again."));
    }

    static Refusal badClientMessageId() {
        return new Refusal(
                400,
                new Text("clientMessageId 无效", "The clientMessageId is not valid"),
                new Text(
                        "请给每条消息一个 UUID（1 到 64 个字母、数字或 . _ : -）。",
                        "Give each message a UUID (1 to 64 letters, digits or . _ : -)."));
    }

    static Refusal idTaken(Map<String, Object> more) {
        return new Refusal(
                409,
                new Text("这个 clientMessageId 已经用过", "This clientMessageId was used before"),
                new Text(
                        "它属于另一条内容不同的消息，没有新增任何内容。新消息请用新的编号。",
                        "It belongs to a message with other words; nothing was added. Use a new id for a new message."),
                more);
    }

    static Refusal consentWithdrawn() {
        return new Refusal(
                410,
                new Text("您已撤回同意", "You have withdrawn your consent"),
                new Text(
                        "这个争议不再接收消息。如需继续，请重新开始并同意隐私告知。",
                        "This dispute takes nothing in any more. To go on, start again and agree to the privacy notice."));
    }

    static Refusal consentNeeded(String notice) {
        return new Refusal(
                422,
                new Text("需要先同意隐私告知", "Consent is needed first"),
                new Text(
                        "请先取得 GET /api/notices/privacy，并在 consent 中写明版本 " + notice + " 和用途 dispute-resolution。",
                        "Get GET /api/notices/privacy first, and give its version " + notice
                                + " and the purpose dispute-resolution in consent."));
    }

    static Refusal keyUsed() {
        return new Refusal(
                422,
                new Text("这个 Idempotency-Key 已经用过", "This Idempotency-Key was used before"),
                new Text(
                        "它开过另一个内容不同的争议，没有新增任何内容。新争议请用新的键。",
                        "It opened a dispute with other words; nothing was added. Use a new key for a new dispute."));
    }

    static Refusal noSuchProposal(int number) {
        return new Refusal(
                404,
                new Text("没有第 " + number + " 号方案", "There is no proposal " + number),
                new Text(
                        "请用 GET /api/disputes/{id} 查看现有方案。",
                        "See GET /api/disputes/{id} for the proposals there are."));
    }

    static Refusal badRequest(String zh, String en) {
        return new Refusal(400, new Text("请求有误", "The request cannot be used"), new Text(zh, en));
    }

    static Refusal closed() {
        return new Refusal(
                409,
                new Text("这个争议已经结束", "This dispute is closed"),
                new Text("如有新的问题，请新开一个争议。", "For something new, open another dispute."));
    }
}
