package dev.accord.llm;

import java.time.Duration;
import java.util.function.Consumer;

/// One call to a model over the network.
interface Endpoint {

    /// @param hearing hears the answer as far as it has come
    /// @throws EndpointFault where no whole answer came
    Completion complete(
            String system, String data, String schema, int longest, Duration limit, Consumer<String> hearing);

    /// An answer that is whole.
    record Completion(String text, int tokensIn, int tokensOut) {}
}
