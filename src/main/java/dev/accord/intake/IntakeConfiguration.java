package dev.accord.intake;

import dev.accord.dispute.Disputes;
import dev.accord.edition.Edition;
import dev.accord.edition.Editions;
import dev.accord.entitlement.Assessor;
import dev.accord.entitlement.CelAssessor;
import dev.accord.knowledge.Libraries;
import dev.accord.llm.LanguageModel;
import dev.accord.mediation.Handoffs;
import dev.accord.privacy.Redactor;
import dev.accord.reply.ModelWording;
import dev.accord.reply.Replies;
import dev.accord.settlement.Negotiator;
import dev.accord.settlement.RuleNegotiator;
import dev.accord.timeline.Receipts;
import dev.accord.understanding.Readers;
import dev.accord.understanding.SecondReaders;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Sets up the straight line: each turn is taken under the edition that is live when it begins.
@Configuration(proxyBeanMethods = false)
class IntakeConfiguration {

    @Bean
    Assessor assessor() {
        return new CelAssessor();
    }

    @Bean
    Negotiator negotiator() {
        return new RuleNegotiator();
    }

    @Bean
    Tokens tokens(Disputes disputes) {
        return new Tokens(disputes);
    }

    @Bean
    Turns turns(
            Disputes disputes, Supplier<AssistedTurn> turn, Replies replies, ObjectProvider<TurnListener> listeners) {
        return new Turns(disputes, replies, listeners::orderedStream, turn);
    }

    @Bean
    Supplier<AssistedTurn> turn(
            Editions editions,
            Function<Edition, Turn> line,
            SecondReaders readers,
            ModelWording wording,
            LanguageModel model,
            Redactor redactor) {
        var cores = new Cores();
        Supplier<AssistedTurn> turn = () -> {
            var edition = editions.live();
            var beside = new AssistedTurn.Assistance(model, readers.of(edition), wording, redactor);
            return new AssistedTurn(line.apply(edition), Optional.of(beside), cores);
        };
        // the start goes on while the reader and the library of the live edition are made ready
        Thread.ofPlatform().daemon().name("warm-up").start(() -> {
            var _ = turn.get();
        });
        return turn;
    }

    @Bean
    Function<Edition, Turn> line(
            Redactor redactor,
            Readers readers,
            Libraries libraries,
            Assessor assessor,
            Negotiator negotiator,
            Replies replies) {
        return edition ->
                new Turn(edition, redactor, readers.of(edition), libraries.of(edition), assessor, negotiator, replies);
    }

    @Bean
    Intake intake(Disputes disputes, Receipts receipts, Turns turns) {
        return new Intake(disputes, receipts, turns);
    }

    @Bean
    FrontDesk frontDesk(Disputes disputes, Replies replies, Handoffs handoffs, InstantSource clock) {
        return new FrontDesk(disputes, replies, handoffs, clock);
    }
}
