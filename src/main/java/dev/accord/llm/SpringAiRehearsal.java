package dev.accord.llm;

import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.Protocol;
import okhttp3.Response;
import okhttp3.ResponseBody;

/// Answers in place of an endpoint, without a network.
final class SpringAiRehearsal {

    private static final String ANSWER = """
            data: {"id":"0","object":"chat.completion.chunk","created":1,"model":"none","choices":[{"index":0,"delta":{"role":"assistant","content":"{}"},"finish_reason":null}]}

            data: {"id":"0","object":"chat.completion.chunk","created":1,"model":"none","choices":[{"index":0,"delta":{},"finish_reason":"stop"}]}

            data: [DONE]

            """;

    private SpringAiRehearsal() {}

    static Response answer(Interceptor.Chain chain) {
        return new Response.Builder()
                .request(chain.request())
                .protocol(Protocol.HTTP_1_1)
                .code(200)
                .message("OK")
                .body(ResponseBody.create(ANSWER, MediaType.get("text/event-stream")))
                .build();
    }
}
