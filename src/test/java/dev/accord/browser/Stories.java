package dev.accord.browser;

import dev.accord.kit.RunningAccord;
import dev.accord.kit.TestConsumer;

/// What consumers tell in these tests.
final class Stories {

    static final String CASHMERE = "我3月2号在直播间花398买了一件羊绒衫，3月5号签收，洗标写的是腈纶。商家说直播商品不退不换。";
    static final String KETTLE =
            "I bought a kettle online from a shop in Dublin on 20 February 2026 for €89. It arrived on"
                    + " 25 February 2026 and stopped working after three days. The shop refuses a refund.";
    static final String HEADPHONES =
            "I ordered headphones online on January 20, 2026 for $129 and paid by credit card. They"
                    + " never arrived and the seller keeps telling me to wait.";

    private static final int QUESTIONS = 8;

    private Stories() {}

    /// Somebody who told the story in another program and has a proposal.
    static TestConsumer proposed(RunningAccord accord, String locale, String story) {
        var consumer = accord.consumer(locale);
        var unknown = locale.startsWith("zh") ? "不知道" : "I don't know";
        var reply = consumer.say(story);
        for (int i = 0; i < QUESTIONS && reply.proposal().isEmpty(); i++) {
            reply = consumer.say(unknown);
        }
        return consumer;
    }
}
