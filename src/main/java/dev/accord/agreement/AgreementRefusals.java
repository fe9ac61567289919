package dev.accord.agreement;

import dev.accord.shared.Refusal;
import dev.accord.shared.Text;

/// What cannot be done with an agreement, each with what to do.
final class AgreementRefusals {

    private AgreementRefusals() {}

    static Refusal nothingAgreed() {
        return new Refusal(
                404,
                new Text("还没有协议", "There is no agreement yet"),
                new Text("双方接受同一方案后才有协议。", "There is one once both sides have accepted the same terms."));
    }

    static Refusal notSigned() {
        return new Refusal(
                404,
                new Text("协议还没有签署", "The agreement is not signed yet"),
                new Text("各方确认后会立即签署。", "It is signed as soon as everybody has accepted it."));
    }

    static Refusal otherTerms() {
        return new Refusal(
                409,
                new Text("这不是现在的协议内容", "These are not the terms as they stand"),
                new Text("请重新打开协议，读过之后再确认。", "Open the agreement again, read it, then accept."));
    }

    static Refusal noSuchPromise() {
        return new Refusal(
                404,
                new Text("协议里没有这一项", "The agreement has no such item"),
                new Text("请按协议里的编号填写。", "Use a number that stands in the agreement."));
    }

    static Refusal tooLong(int longest) {
        return new Refusal(
                400,
                new Text("说明太长", "That is too long"),
                new Text("最多 " + longest + " 字。", "At most " + longest + " characters."));
    }

    static Refusal notYours() {
        return new Refusal(
                409,
                new Text("您没有接手这个争议", "You do not hold this dispute"),
                new Text("只有接手案件的调解员可以签署。", "Only the mediator who has the case signs."));
    }

    static Refusal closed() {
        return new Refusal(
                409,
                new Text("这个争议已经结束", "This dispute is closed"),
                new Text("协议仍可查看和下载。", "The agreement can still be read and downloaded."));
    }
}
