package dev.accord.reply;

import dev.accord.shared.Language;
import dev.accord.shared.MustacheFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Wordings as Mustache templates with a header: name, version, language, variables. A template that uses a variable it
/// does not declare, declares one it does not use or nobody fills in, or exists in one language only, fails at start.
final class MustacheWordings implements Wordings {

    private record Key(String name, Language language) {}

    private final Map<Key, MustacheFile> wordings = new HashMap<>();

    /// @param files the content of each file by its path, for the messages
    /// @param filled the variables that the program fills in, by wording
    MustacheWordings(Map<String, String> files, Map<String, Set<String>> filled) {
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
        problems.addAll(unfilled(filled));
        if (!problems.isEmpty()) {
            throw new IllegalStateException("prompts/ cannot be used:\n" + String.join("\n", problems));
        }
    }

    private List<String> unfilled(Map<String, Set<String>> filled) {
        var problems = new ArrayList<String>();
        wordings.forEach((key, file) -> file.variables().stream()
                .filter(variable -> !filled.getOrDefault(key.name(), Set.of()).contains(variable))
                .forEach(variable -> problems.add(
                        key.name() + " in " + key.language().code() + ": nobody fills in {{" + variable + "}}")));
        filled.keySet().stream()
                .filter(name ->
                        wordings.keySet().stream().noneMatch(key -> key.name().equals(name)))
                .forEach(name -> problems.add(name + " is said and has no file"));
        return problems;
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
