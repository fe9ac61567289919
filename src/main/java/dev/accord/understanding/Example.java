package dev.accord.understanding;

import dev.accord.edition.CategoryId;
import dev.accord.edition.Edition;
import dev.accord.shared.Language;
import java.util.List;

/// An utterance of the taxonomy.
record Example(CategoryId category, String writer, String text) {

    static List<Example> of(Edition edition, Language language) {
        return edition.categories().values().stream()
                .flatMap(category -> category.examples().stream()
                        .flatMap(block -> (language == Language.ZH ? block.zh() : block.en())
                                .stream().map(text -> new Example(category.id(), block.writer(), text))))
                .toList();
    }
}
