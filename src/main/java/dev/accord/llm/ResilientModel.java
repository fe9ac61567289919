package dev.accord.llm;

import dev.accord.llm.Endpoint.Completion;
import dev.accord.llm.ModelCall.Outcome;
import dev.accord.privacy.Redactor;
import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Asks an endpoint that may be slow, full, broken or expensive: within the limit, or not at all.
final class ResilientModel implements LanguageModel {

    private static final Logger LOG = LoggerFactory.getLogger(ResilientModel.class);
    private static final int ATTEMPTS = 3;
    private static final Duration FIRST_WAIT = Duration.ofMillis(80);
    /// With less left, another attempt cannot come to an end.
    private static final Duration SHORTEST = Duration.ofMillis(300);

    private final ModelSettings settings;
    private final Endpoint endpoint;
    private final Redactor redactor;
    private final DayBudget day;
    private final Remembered remembered = new Remembered();
    private final RetryBudget retries = new RetryBudget();
    private final CircuitBreaker circuit;
    private final Bulkhead bulkhead;
    /// `System.nanoTime()` until which the endpoint asked to be left alone.
    private volatile long pauseUntil = System.nanoTime();

    ResilientModel(ModelSettings settings, Endpoint endpoint, Redactor redactor, DayBudget day) {
        this.settings = settings;
        this.endpoint = endpoint;
        this.redactor = redactor;
        this.day = day;
        this.circuit = CircuitBreaker.of(
                "model",
                CircuitBreakerConfig.custom()
                        .slidingWindowSize(20)
                        .minimumNumberOfCalls(6)
                        .failureRateThreshold(50)
                        .waitDurationInOpenState(settings.rest())
                        .permittedNumberOfCallsInHalfOpenState(2)
                        .build());
        this.bulkhead = Bulkhead.of(
                "model",
                BulkheadConfig.custom()
                        .maxConcurrentCalls(settings.atOnce())
                        .maxWaitDuration(Duration.ZERO)
                        .build());
    }

    @Override
    public boolean isThere() {
        return true;
    }

    @Override
    public Consultation consult(long spent) {
        return new Consultation(this, settings.turnPatience(), settings.disputeTokens() - spent);
    }

    @Override
    public Consultation consultAtDesk(long spent) {
        return new Consultation(this, settings.deskPatience(), settings.disputeTokens() - spent);
    }

    @Override
    public ModelCall ask(Ask ask, Duration limit) {
        var attempt = new Attempt(ask, JsonData.of(ask.data()), System.nanoTime(), limit);
        var known = remembered.find(attempt.key());
        if (known.isPresent()) {
            return attempt.done(Outcome.REMEMBERED, known.get(), 0, 0);
        }
        if (!day.hasLeft()) {
            return attempt.failed(Outcome.SPENT);
        }
        if (!bulkhead.tryAcquirePermission()) {
            return attempt.failed(Outcome.BUSY);
        }
        try {
            return ask(attempt);
        } finally {
            bulkhead.onComplete();
        }
    }

    CircuitBreaker.State state() {
        return circuit.getState();
    }

    private ModelCall ask(Attempt attempt) {
        retries.asked();
        for (int tries = 1; ; tries++) {
            if (System.nanoTime() < pauseUntil || !circuit.tryAcquirePermission()) {
                return attempt.failed(Outcome.RESTING);
            }
            long start = System.nanoTime();
            try {
                var completion = attempt.run();
                circuit.onSuccess(System.nanoTime() - start, TimeUnit.NANOSECONDS);
                return answered(attempt, completion);
            } catch (EndpointFault fault) {
                circuit.onError(System.nanoTime() - start, TimeUnit.NANOSECONDS, fault);
                LOG.info("Model: {} at attempt {}", fault.outcome(), tries);
                rest(fault.pause());
                boolean again = fault.mayRetry() && tries < ATTEMPTS && retries.take();
                if (!again || !attempt.pause(jitter(tries), fault.pause())) {
                    return attempt.failed(fault.outcome());
                }
            }
        }
    }

    private ModelCall answered(Attempt attempt, Completion completion) {
        day.spend(completion.tokensIn() + completion.tokensOut());
        var masked = redactor.redact(completion.text()).text();
        remembered.keep(attempt.key(), masked);
        return attempt.done(Outcome.ANSWERED, masked, completion.tokensIn(), completion.tokensOut());
    }

    private void rest(Duration pause) {
        if (pause.isPositive()) {
            pauseUntil = System.nanoTime() + pause.toNanos();
        }
    }

    private static Duration jitter(int tries) {
        return Duration.ofNanos(ThreadLocalRandom.current().nextLong(FIRST_WAIT.toNanos() << tries));
    }

    /// One ask with its clock.
    private final class Attempt {

        private final Ask ask;
        private final String data;
        private final String system;
        private final long start;
        private final Duration limit;

        Attempt(Ask ask, String data, long start, Duration limit) {
            this.ask = ask;
            this.data = data;
            this.system = ask.system();
            this.start = start;
            this.limit = limit;
        }

        String key() {
            return ask.prompt().id() + "\n" + system + "\n" + data;
        }

        Completion run() {
            return endpoint.complete(system, data, ask.prompt().schema(), ask.longest(), left(), ask.hearing());
        }

        /// Waits before the next attempt; false where there is no time for one.
        boolean pause(Duration jitter, Duration wished) {
            var wait = jitter.compareTo(wished) > 0 ? jitter : wished;
            if (left().minus(wait).compareTo(SHORTEST) < 0) {
                return false;
            }
            LockSupport.parkNanos(wait.toNanos());
            return true;
        }

        ModelCall failed(Outcome outcome) {
            return done(outcome, "", outcome.hasLeft() ? (system.length() + data.length()) / 2 : 0, 0);
        }

        ModelCall done(Outcome outcome, String answer, int tokensIn, int tokensOut) {
            var took = Duration.ofNanos(System.nanoTime() - start);
            return new ModelCall(
                    ask.prompt().id(), settings.model(), outcome, tokensIn, tokensOut, took, data, answer, "");
        }

        private Duration left() {
            return limit.minusNanos(System.nanoTime() - start);
        }
    }
}
