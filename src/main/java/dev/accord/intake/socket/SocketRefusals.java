package dev.accord.intake.socket;

import dev.accord.shared.Refusal;
import dev.accord.shared.Text;

/// What the live line refuses, each with what to do.
final class SocketRefusals {

    private SocketRefusals() {}

    static Refusal malformed() {
        return refusal(
                400,
                "这不是可读的帧",
                "This is not a frame we can read",
                "每帧是一个带 type 的 JSON 对象：hello、resume、send、ack、typing 或 ping。",
                "A frame is one JSON object with a type: hello, resume, send, ack, typing or ping.");
    }

    static Refusal tooLarge() {
        return refusal(
                413,
                "帧太大",
                "The frame is too large",
                "一帧最多 64 KiB，一条消息最多 8000 字。请分成几条发送。",
                "A frame takes at most 64 KiB and a message 8,000 characters. Send it in several parts.");
    }

    static Refusal notBinary() {
        return refusal(400, "不接受二进制帧", "Binary frames are not taken", "请发送 JSON 文本帧。", "Send JSON text frames.");
    }

    static Refusal helloFirst() {
        return refusal(
                401,
                "请先发 hello",
                "Say hello first",
                "第一帧应为 {\"type\":\"hello\",\"token\":\"…\"}。",
                "The first frame is {\"type\":\"hello\",\"token\":\"…\"}.");
    }

    static Refusal notYours() {
        return refusal(
                403, "无权查看这个争议", "This dispute is not yours to see", "请使用这个争议自己的令牌。", "Use the token of that dispute.");
    }

    static Refusal fault() {
        return refusal(
                503,
                "暂时无法接收",
                "It cannot be taken in right now",
                "请用同一个 clientMessageId 稍后重发，不会重复。",
                "Send it again a little later under the same clientMessageId; it will not be there twice.");
    }

    private static Refusal refusal(int status, String zh, String en, String zhDetail, String enDetail) {
        return new Refusal(status, new Text(zh, en), new Text(zhDetail, enDetail));
    }
}
