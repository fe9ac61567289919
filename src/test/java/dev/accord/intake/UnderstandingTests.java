package dev.accord.intake;

import static dev.accord.dispute.TestDispute.aDispute;
import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.dispute.DisputeEvent;
import dev.accord.dispute.DisputeEvent.AssistantSaid;
import dev.accord.dispute.EntryKind;
import dev.accord.dispute.TestDispute;
import dev.accord.edition.CategoryId;
import dev.accord.edition.Edition;
import dev.accord.edition.FactId;
import dev.accord.edition.FactValue;
import dev.accord.kit.SmallEdition;
import dev.accord.privacy.MaskedText;
import dev.accord.privacy.PatternRedactor;
import dev.accord.shared.Language;
import dev.accord.shared.Span;
import dev.accord.understanding.Amendment;
import dev.accord.understanding.Asked;
import dev.accord.understanding.Context;
import dev.accord.understanding.Intent;
import dev.accord.understanding.Reader;
import dev.accord.understanding.Reading;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class UnderstandingTests {

    /// Never sure, and keeps count.
    private static final class UnsureReader implements Reader {
        private int reads;
        private int longest;

        @Override
        public Reading read(MaskedText text, Context context) {
            reads++;
            longest = Math.max(longest, text.text().length());
            var guess = new Reading.Scored(new CategoryId("not-delivered"), 0.3);
            return new Reading(
                    Language.ZH,
                    List.of(guess),
                    true,
                    List.of(),
                    List.of(),
                    List.of(),
                    Set.of(),
                    Set.of(),
                    Set.of(),
                    false,
                    Asked.NOTHING,
                    Amendment.NONE);
        }
    }

    private static final Edition EDITION = SmallEdition.get();

    private final UnsureReader reader = new UnsureReader();

    @Test
    void theStoryIsReadOnceHoweverManyMessagesWait() {
        Understanding.of(telling(100).asItStands(), new PatternRedactor(), reader, EDITION);
        assertThat(reader.reads).isEqualTo(101);
    }

    @Test
    void aStoryWithoutEndIsReadAsFarAsItDecides() {
        Understanding.of(telling(300).asItStands(), new PatternRedactor(), reader, EDITION);
        assertThat(reader.longest).isLessThanOrEqualTo(4_000);
    }

    @Test
    void whoDeniesWhatLeadsTheKindOfDisputeIsHeard() {
        var dispute = aDispute().about("defective").saying("东西没坏，是一直没送到");
        var told = Understanding.of(
                dispute.asItStands(), new PatternRedactor(), reading("defect", new FactValue.Flag(false)), EDITION);
        assertThat(told.file().categoryId()).contains(new CategoryId("not-delivered"));
    }

    @Test
    void theSecondOneIsTheSecondKindThatTheQuestionNamed() {
        var dispute = aDispute()
                .about("delayed", true)
                .then(asking("是「质量问题」还是「没收到货」？"))
                .saying("第二个");
        var told = Understanding.of(dispute.asItStands(), new PatternRedactor(), new UnsureReader(), EDITION);
        assertThat(told.file().categoryId()).contains(new CategoryId("not-delivered"));
        assertThat(told.file().category()).get().matches(recognised -> !recognised.unsure());
    }

    @Test
    void theKindOfDisputeIsWhatTheConsumerSaysItIs() {
        var dispute = aDispute().about("defective").saying("更正：纠纷类型：没收到货");
        var told = Understanding.of(
                dispute.asItStands(),
                new PatternRedactor(),
                amending(new Amendment(Optional.empty(), Optional.of(new CategoryId("not-delivered")))),
                EDITION);
        assertThat(told.file().categoryId()).contains(new CategoryId("not-delivered"));
        assertThat(told.file().category()).get().matches(recognised -> !recognised.unsure());
    }

    @Test
    void aFactThatTheConsumerLeavesOutIsKnownNoMore() {
        var fact = new FactId("defect");
        var dispute =
                aDispute().about("not-delivered").knowing("defect", "true").saying("更正：质量问题：划掉");
        var told = Understanding.of(
                dispute.asItStands(),
                new PatternRedactor(),
                amending(new Amendment(Optional.of(fact), Optional.empty())),
                EDITION);
        assertThat(told.file().facts()).doesNotContainKey(fact);
        assertThat(told.file().unknown()).contains(fact);
        assertThat(told.events()).contains(new DisputeEvent.FactLeftOut(fact));
    }

    @Test
    void whoForgetsOneThingDoesNotTakeBackAnother() {
        var dispute = aDispute()
                .about("not-delivered")
                .knowing("price", "299.00 CNY")
                .asked("price")
                .saying("订单号我忘了");
        var told = Understanding.of(dispute.asItStands(), new PatternRedactor(), meaning(Intent.DONT_KNOW), EDITION);
        assertThat(told.file().facts()).containsKey(new FactId("price"));
        assertThat(told.file().unknown()).isEmpty();
    }

    private static Reader amending(Amendment amendment) {
        return (_, _) -> new Reading(
                Language.ZH,
                List.of(new Reading.Scored(new CategoryId("defective"), 0.3)),
                false,
                List.of(),
                List.of(),
                List.of(),
                Set.of(),
                Set.of(Intent.CORRECTION),
                Set.of(),
                false,
                Asked.NOTHING,
                amendment);
    }

    private static Reader meaning(Intent intent) {
        return (_, _) -> new Reading(
                Language.ZH,
                List.of(new Reading.Scored(new CategoryId("not-delivered"), 0.9)),
                false,
                List.of(),
                List.of(),
                List.of(),
                Set.of(),
                Set.of(intent),
                Set.of(),
                false,
                Asked.NOTHING,
                Amendment.NONE);
    }

    private static AssistantSaid asking(String question) {
        return new AssistantSaid(
                EntryKind.QUESTION,
                question,
                List.of(),
                List.of(new FactId("category")),
                null,
                1,
                true,
                List.of(),
                null,
                "ask-category-choice@1",
                null);
    }

    /// Finds one fact in whatever is said, and takes the story for faulty goods first, undelivered ones next.
    private static Reader reading(String fact, FactValue value) {
        return (text, _) -> new Reading(
                Language.ZH,
                List.of(
                        new Reading.Scored(new CategoryId("defective"), 0.6),
                        new Reading.Scored(new CategoryId("not-delivered"), 0.3)),
                false,
                List.of(),
                List.of(new Reading.Found(new FactId(fact), value, new Span(0, 2), 0.9)),
                List.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                false,
                Asked.NOTHING,
                Amendment.NONE);
    }

    private static TestDispute telling(int messages) {
        var dispute = aDispute();
        for (int i = 0; i < messages; i++) {
            dispute = dispute.saying("我在网上买的水壶到现在还没有收到，客服一直不理人 " + i);
        }
        return dispute;
    }
}
