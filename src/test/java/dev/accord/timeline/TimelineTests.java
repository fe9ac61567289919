package dev.accord.timeline;

import static dev.accord.dispute.TestDispute.aDispute;
import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.dispute.Addressees;
import dev.accord.dispute.Audience;
import dev.accord.dispute.Author;
import dev.accord.dispute.TestDispute;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What each audience sees, in numbers of its own.
class TimelineTests {

    private final TestDispute talk = aDispute()
            .saying("没收到货")
            .answered("请问哪天买的？")
            .handedOff()
            .takenBy("anna")
            .said(Author.MEDIATOR, Addressees.NOTE, "像是职业打假")
            .said(Author.MEDIATOR, Addressees.MERCHANT, "请发货")
            .said(Author.MEDIATOR, Addressees.CONSUMER, "我在跟商家联系")
            .said(Author.MEDIATOR, Addressees.BOTH, "明天开个会")
            .saying("好的");

    @Test
    void everyAudienceCountsFromOneWithoutGaps() {
        Stream.of(Audience.values()).forEach(audience -> {
            var entries = entries(talk, audience);
            assertThat(entries)
                    .extracting(Entry::seq)
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, entries.size()).boxed().toList());
        });
    }

    @Test
    void aNoteLeavesNoTraceWithTheParties() {
        var without = aDispute()
                .saying("没收到货")
                .answered("请问哪天买的？")
                .handedOff()
                .takenBy("anna")
                .said(Author.MEDIATOR, Addressees.CONSUMER, "我在跟商家联系")
                .said(Author.MEDIATOR, Addressees.BOTH, "明天开个会")
                .saying("好的");
        assertThat(texts(talk, Audience.CONSUMER)).isEqualTo(texts(without, Audience.CONSUMER));
        assertThat(Timeline.of(talk.asItStands(), Audience.CONSUMER).head())
                .isEqualTo(Timeline.of(without.asItStands(), Audience.CONSUMER).head());
    }

    @Test
    void staffReadEverythingAndForWhomItWasSaid() {
        assertThat(entries(talk, Audience.STAFF))
                .filteredOn(entry -> entry.author() == Author.MEDIATOR)
                .extracting(Entry::to)
                .containsExactly(Addressees.NOTE, Addressees.MERCHANT, Addressees.CONSUMER, Addressees.BOTH);
    }

    @Test
    void aCaucusWithOnePartyStaysWithIt() {
        assertThat(texts(talk, Audience.CONSUMER)).doesNotContain("请发货", "像是职业打假");
        assertThat(texts(talk, Audience.MERCHANT)).contains("请发货").doesNotContain("我在跟商家联系", "像是职业打假");
    }

    @Test
    void theMerchantReadsNothingOfTheAssistants() {
        assertThat(entries(talk, Audience.MERCHANT)).noneMatch(entry -> entry.author() == Author.ASSISTANT);
    }

    @Test
    void aReplyNamesWhatItAnswersInTheReadersOwnNumbers() {
        var two = aDispute()
                .said(Author.MEDIATOR, Addressees.NOTE, "先看看")
                .saying("一")
                .saying("二")
                .answered("都看到了");
        assertThat(entries(two, Audience.CONSUMER).getLast()).satisfies(entry -> {
            assertThat(entry.closes()).containsExactly(1L, 2L);
            assertThat(entry.replyTo()).isEqualTo(2);
            assertThat(entry.last()).isTrue();
        });
        assertThat(entries(two, Audience.STAFF).getLast().closes()).containsExactly(2L, 3L);
    }

    @Test
    void eachQuestionIsMarkedWithTheFactItAsksFor() {
        var asked = aDispute().saying("没收到").asked("price");
        assertThat(entries(asked, Audience.CONSUMER).getLast().asks())
                .extracting(Object::toString)
                .containsExactly("price");
    }

    @Test
    void aReaderWhoFellBehindGetsWhatFollowedAndNoMoreThanAPage() {
        var timeline = Timeline.of(talk.asItStands(), Audience.CONSUMER);
        assertThat(timeline.after(2, 2)).extracting(Entry::seq).containsExactly(3L, 4L);
        assertThat(timeline.after(timeline.head(), 10)).isEmpty();
        assertThat(timeline.after(99, 10)).isEmpty();
    }

    @Test
    void whatWasSeenStaysAsItWasWhenMoreIsSaid() {
        var before = entries(talk, Audience.CONSUMER);
        var after = entries(talk.saying("还有").answered("嗯"), Audience.CONSUMER);
        assertThat(after.subList(0, before.size())).isEqualTo(before);
    }

    private static List<Entry> entries(TestDispute dispute, Audience audience) {
        return Timeline.of(dispute.asItStands(), audience).after(0, 1_000);
    }

    private static List<String> texts(TestDispute dispute, Audience audience) {
        return entries(dispute, audience).stream().map(Entry::text).toList();
    }
}
