package dev.accord.policy;

import java.util.List;

/// Puts into a draft what somebody describes in a form.
public final class Guide {

    private final Drafts drafts;

    Guide(Drafts drafts) {
        this.drafts = drafts;
    }

    /// Adds a category with its questions and its rule; answers the paths of the files that changed.
    public List<String> add(String id, String by, NewCategory category) {
        var draft = drafts.get(id);
        var facts = drafts.files(draft).getOrDefault("facts.yaml", "");
        var files = CategoryWriter.files(category, drafts.reading(draft).edition(), facts);
        files.forEach((path, content) -> drafts.change(id, by, path, content, null));
        return List.copyOf(files.keySet());
    }
}
