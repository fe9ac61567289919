package dev.accord.reply;

import dev.accord.shared.Language;
import dev.accord.shared.MustacheFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Wordings as Mustache templates with a header: name, version, language, variables. A template that uses a variable it
/// does not declare, declares one it does not use, or exists in one language only, fails at start.
final class MustacheWordings implements Wordings {

    private record Key(String name, Language language) {}

    private final Map<Key, MustacheFile> wordings = new HashMap<>();

    /// @param files the content of each file by its path, for the messages
    MustacheWordings(Map<String, String> files) {
        var problems = new ArrayList<String>();
        files.forEach((path, content) -> {
            var file = MustacheFile.parse(path, content);
            problems.addAll(file.problems());
            if (!file.name().isEmpty()) {
                wordings.put(new Key(file.name(), Language.of(file.language())), file);
            }
        });
        wordings.keySet().stream()
                .map(Key::name)
                .distinct()
                .filter(name -> List.of(Language.values()).stream()
                        .anyMatch(language -> !wordings.containsKey(new Key(name, language))))
                .forEach(name -> problems.add(name + " is missing in one language: write it in zh and en"));
        if (!problems.isEmpty()) {
            throw new IllegalStateException("prompts/ cannot be used:\n" + String.join("\n", problems));
        }
    }

    @Override
    public String say(String name, Language language, Map<String, ?> variables) {
        return wording(name, language).fill(variables);
    }

    @Override
    public String version(String name, Language language) {
        return name + "@" + wording(name, language).version();
    }

    private MustacheFile wording(String name, Language language) {
        return Objects.requireNonNull(wordings.get(new Key(name, language)), () -> "No wording " + name);
    }
}
