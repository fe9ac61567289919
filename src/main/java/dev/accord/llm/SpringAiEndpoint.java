package dev.accord.llm;

import com.openai.errors.OpenAIException;
import com.openai.errors.OpenAIServiceException;
import dev.accord.llm.ModelCall.Outcome;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.springframework.ai.chat.messages.SystemMessage;
import org.springframework.ai.chat.messages.UserMessage;
import org.springframework.ai.openai.OpenAiChatModel;
import org.springframework.ai.openai.OpenAiChatModel.ResponseFormat;
import org.springframework.ai.openai.OpenAiChatOptions;
import org.springframework.ai.openai.http.okhttp.OpenAiHttpClientBuilderCustomizer;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/// An OpenAI-compatible endpoint through Spring AI. Answers are streamed, so that a model which stalls is noticed at
/// the
/// first pause and one that never ends is cut off.
final class SpringAiEndpoint implements Endpoint {

    private final ModelSettings settings;
    private final OpenAiChatModel model;

    SpringAiEndpoint(ModelSettings settings) {
        this.settings = settings;
        this.model = model(settings, List.of());
    }

    private SpringAiEndpoint(ModelSettings settings, OpenAiHttpClientBuilderCustomizer line) {
        this.settings = settings;
        this.model = model(settings, List.of(line));
    }

    /// Answers one call without a line out, so that the client's classes are there when the first consumer speaks.
    static void warmUp(ModelSettings settings) {
        var patient = settings.withPatience(Duration.ofMinutes(1));
        new SpringAiEndpoint(patient, client -> client.interceptor(SpringAiRehearsal::answer))
                .complete("", "{}", "{\"type\":\"object\"}", 1, patient.turnPatience(), _ -> {});
    }

    private static OpenAiChatModel model(ModelSettings settings, List<OpenAiHttpClientBuilderCustomizer> lines) {
        return OpenAiChatModel.builder()
                .options(OpenAiChatOptions.builder()
                        .baseUrl(settings.baseUrl())
                        .apiKey(settings.apiKey().isBlank() ? "none" : settings.apiKey())
                        .model(settings.model())
                        .timeout(longest(settings).plusSeconds(1))
                        .maxRetries(0)
                        .build())
                .httpClientBuilderCustomizers(lines)
                .build();
    }

    @Override
    public Completion complete(
            String system, String data, String schema, int longest, Duration limit, Consumer<String> hearing) {
        var answer = new SpringAiAnswer(longest, hearing);
        var prompt = new org.springframework.ai.chat.prompt.Prompt(
                List.of(new SystemMessage(system), new UserMessage(data)), options(schema, longest));
        try {
            Mono.defer(() -> model.stream(prompt)
                            .timeout(
                                    Mono.delay(pause(settings.firstToken(), limit)),
                                    _ -> Mono.delay(pause(settings.nextToken(), limit)))
                            .doOnNext(answer::add)
                            .then())
                    .subscribeOn(Schedulers.boundedElastic())
                    .block(limit);
        } catch (EndpointFault fault) {
            throw fault;
        } catch (RuntimeException failure) {
            throw fault(failure);
        }
        return answer.whole(system.length() + data.length());
    }

    /// A turn is left at the first long pause; a draft at a desk may take its time.
    private Duration pause(Duration inTurn, Duration limit) {
        return limit.compareTo(settings.turnPatience()) > 0 ? limit : inTurn;
    }

    private static Duration longest(ModelSettings settings) {
        return settings.deskPatience().compareTo(settings.turnPatience()) > 0
                ? settings.deskPatience()
                : settings.turnPatience();
    }

    private OpenAiChatOptions options(String schema, int longest) {
        var format = ResponseFormat.builder()
                .type(ResponseFormat.Type.JSON_SCHEMA)
                .jsonSchema(schema)
                .build();
        return OpenAiChatOptions.builder()
                .model(settings.model())
                .maxTokens(longest)
                .temperature(0.2)
                .streamUsage(true)
                .responseFormat(format)
                .build();
    }

    private static EndpointFault fault(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case EndpointFault fault -> {
                    return fault;
                }
                case OpenAIServiceException status -> {
                    return refused(status);
                }
                case TimeoutException _ -> {
                    return EndpointFault.of(Outcome.TIMEOUT);
                }
                default -> {}
            }
        }
        return isTimeout(failure) ? EndpointFault.of(Outcome.TIMEOUT) : broken(failure);
    }

    /// Reactor says so when a blocking read runs out of time.
    private static boolean isTimeout(Throwable failure) {
        return failure instanceof IllegalStateException
                && String.valueOf(failure.getMessage()).contains("Timeout on blocking read");
    }

    private static EndpointFault broken(Throwable failure) {
        return new EndpointFault(Outcome.BROKEN, failure instanceof OpenAIException, Duration.ZERO);
    }

    private static EndpointFault refused(OpenAIServiceException status) {
        int code = status.statusCode();
        var pause = status.headers().values("Retry-After").stream()
                .filter(value -> value.matches("\\d{1,5}"))
                .map(value -> Duration.ofSeconds(Long.parseLong(value)))
                .findFirst()
                .orElse(Duration.ZERO);
        return new EndpointFault(Outcome.REFUSED, code == 429 || code >= 500, pause);
    }
}
