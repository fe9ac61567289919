package dev.accord.mediation;

import dev.accord.shared.Refusal;
import dev.accord.shared.Text;
import java.util.Map;

/// What the desk refuses, each with what to do.
final class DeskRefusals {

    private DeskRefusals() {}

    static Refusal closed() {
        return new Refusal(
                409,
                new Text("这个争议已经结束", "This dispute is closed"),
                new Text("已结束的争议不能再处理。", "A closed dispute cannot be handled any more."));
    }

    static Refusal heldBy(String mediator) {
        return new Refusal(
                409,
                new Text("这个争议已有调解员", "Another mediator has this dispute"),
                new Text(mediator + " 正在处理。请从队列里选另一个。", mediator + " is handling it. Take another one from the queue."),
                Map.of("mediator", mediator));
    }

    static Refusal notYours() {
        return new Refusal(
                409,
                new Text("您没有接手这个争议", "You do not hold this dispute"),
                new Text("请先接手（take），再发言、交还或结案。", "Take it first, then talk, hand back or close."));
    }

    static Refusal idTaken(Map<String, Object> more) {
        return new Refusal(
                409,
                new Text("这个 clientMessageId 已经用过", "This clientMessageId was used before"),
                new Text("它属于另一条消息，没有新增任何内容。", "It belongs to another message; nothing was added."),
                more);
    }

    static Refusal badMessage() {
        return new Refusal(
                400,
                new Text("消息不能使用", "The message cannot be used"),
                new Text(
                        "需要 clientMessageId、1 到 8000 字的 text，以及 to：consumer、merchant、both 或 note。",
                        "It needs a clientMessageId, a text of 1 to 8,000 characters, and to: consumer, merchant, both or note."));
    }

    static Refusal notAgreed() {
        return new Refusal(
                409,
                new Text("消费者没有同意使用语言模型", "The consumer has not agreed to a language model"),
                new Text("请自己写；他们的话不会交给模型。", "Write it yourself: their words are not given to a model."));
    }
}
