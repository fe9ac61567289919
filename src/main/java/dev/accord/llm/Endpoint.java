package dev.accord.llm;

import java.time.Duration;

/// One call to a model over the network.
interface Endpoint {

    /// @throws EndpointFault where no whole answer came
    Completion complete(String system, String data, String schema, int longest, Duration limit);

    /// An answer that is whole.
    record Completion(String text, int tokensIn, int tokensOut) {}
}
