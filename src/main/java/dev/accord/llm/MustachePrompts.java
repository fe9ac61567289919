package dev.accord.llm;

import dev.accord.shared.MustacheFile;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Prompts as Mustache templates with a header, each with its schema beside it. A prompt that is missing, or whose
/// variables are not those the program fills in, fails at start.
final class MustachePrompts implements Prompts {

    private final Map<String, MustacheFile> files = new HashMap<>();
    private final Map<String, String> schemas;

    /// @param contents the content of each prompt by its path
    /// @param schemas the schemas by the name of their prompt
    MustachePrompts(Map<String, String> contents, Map<String, String> schemas) {
        this.schemas = Map.copyOf(schemas);
        contents.forEach((path, content) -> {
            var file = MustacheFile.parse(path, content);
            if (!file.problems().isEmpty()) {
                throw new IllegalStateException("prompts/ cannot be used:\n" + String.join("\n", file.problems()));
            }
            files.put(file.name(), file);
        });
    }

    @Override
    public Prompt named(String name, Set<String> variables) {
        var file = Objects.requireNonNull(files.get(name), () -> "No prompt " + name + " in prompts/model");
        if (!file.variables().equals(variables)) {
            throw new IllegalStateException("prompts/model/" + name + ".md must use exactly the variables " + variables
                    + " but uses " + file.variables());
        }
        var schema = Objects.requireNonNull(schemas.get(name), () -> "No schema for the prompt " + name);
        return new Prompt(name, file.version(), schema, file::fill);
    }
}
