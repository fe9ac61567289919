package dev.accord.dialogue;

import dev.accord.edition.Forum;
import dev.accord.understanding.Intent;
import dev.accord.understanding.Topic;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What the consumer asks beside the matter: answered, and then the matter goes on.
final class Asides {

    /// A story is answered with these anyway, and without one there is no way ahead.
    private static final Set<Topic> PART_OF_A_STORY = EnumSet.of(
            Topic.FIRST_STEP,
            Topic.FORUM,
            Topic.RETURN_INSURANCE,
            Topic.RECKONING,
            Topic.ENTITLED,
            Topic.RESPONSIBLE,
            Topic.SENDING_BACK,
            Topic.PAYER,
            Topic.SELLER_SILENT,
            Topic.PAYMENT_DAY);
    /// Said only where there is no dispute over a purchase.
    private static final Set<Topic> OTHER_LAW =
            EnumSet.of(Topic.LABOUR, Topic.TENANCY, Topic.FAMILY, Topic.CRIME, Topic.SELLER_SIDE);

    private static final Set<Topic> ELSEWHERE = EnumSet.of(Topic.FORUM, Topic.CHARGEBACK, Topic.SELLER_SILENT);

    private static final Set<Topic> OF_SUMS = EnumSet.of(Topic.ENTITLED, Topic.RECKONING);

    private static final int MOST_TIMES = 3;

    private Asides() {}

    /// A message that asks about the service and tells nothing new.
    static List<Move> answer(Situation now) {
        if (now.topics().contains(Topic.SELLER_SIDE)
                && now.before().bargaining().proposals().isEmpty()) {
            return List.of(now.guide().orElse(inform(Topic.SELLER_SIDE, now)));
        }
        if (!now.noted().isEmpty() || now.isFirstTurn() && Steps.isStory(now)) {
            return List.of();
        }
        boolean isForAPerson = now.openQuestion().isEmpty() && Inquiry.isHandedOver(now);
        return in(now, !Steps.isStory(now))
                .filter(aside -> !isForAPerson || !isOfSums(aside))
                .map(aside -> withQuestion(aside, now))
                .orElse(List.of());
    }

    /// Where nothing can be computed, who asks for a sum is for a person.
    private static boolean isOfSums(Move aside) {
        return aside instanceof Move.Inform inform && OF_SUMS.contains(inform.topic());
    }

    /// Where it is not sure what is asked, the questions that are likely; what is open or told comes first.
    static List<Move> offerQuestions(Situation now) {
        boolean isBetween = now.openQuestion().isPresent() || !Steps.isStory(now);
        if (!isBetween
                || now.isFirstTurn()
                || !now.noted().isEmpty()
                || !now.topics().isEmpty()) {
            return List.of();
        }
        return now.suggestion().map(offer -> withQuestion(offer, now)).orElse(List.of());
    }

    /// A question that was put three times is not put again; it stays open.
    private static List<Move> withQuestion(Move aside, Situation now) {
        return Optional.of(now)
                .filter(_ -> !isPutOften(now))
                .flatMap(_ -> Steps.openQuestion(now, Move.Manner.AGAIN))
                .map(question -> List.of(aside, question))
                .orElse(List.of(aside));
    }

    private static boolean isPutOften(Situation now) {
        return now.openQuestion()
                .filter(open -> Collections.frequency(now.before().talk().asked(), open) >= MOST_TIMES)
                .isPresent();
    }

    /// The answer to what is asked in passing: that of the edition, else that of the service.
    static Optional<Move> in(Situation now, boolean isStory) {
        return now.guide().or(() -> ofService(now, isStory));
    }

    private static Optional<Move> ofService(Situation now, boolean isStory) {
        return now.topics().stream()
                .sorted()
                .filter(topic -> topic != Topic.ENTITLED || !now.means(Intent.LAW_QUESTION))
                .filter(topic -> !OTHER_LAW.contains(topic) || !Steps.isStory(now))
                .filter(topic -> !isStory || !PART_OF_A_STORY.contains(topic))
                .findFirst()
                .map(topic -> inform(topic, now));
    }

    private static Move inform(Topic topic, Situation now) {
        return new Move.Inform(
                topic,
                now.isSellerTold(),
                !now.before().bargaining().proposals().isEmpty(),
                forums(topic, now),
                now.proposal(),
                OF_SUMS.contains(topic) ? Outlook.of(now) : Optional.empty());
    }

    private static List<Forum> forums(Topic topic, Situation now) {
        return ELSEWHERE.contains(topic) ? Inquiry.forums(now) : List.of();
    }
}
