package dev.accord.llm;

import java.util.Map;
import java.util.function.Function;

/// A prompt by name and version, with the schema its answer must have.
public record Prompt(String name, String version, String schema, Function<Map<String, String>, String> template) {

    /// `read-story@1`: recorded on what came of it.
    public String id() {
        return name + "@" + version;
    }

    String fill(Map<String, String> variables) {
        return template.apply(variables);
    }
}
