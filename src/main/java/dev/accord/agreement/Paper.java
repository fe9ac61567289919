package dev.accord.agreement;

import dev.accord.shared.Language;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// A document in both languages, before it has a form.
record Paper(Map<Language, List<Block>> text) {

    Paper {
        var copy = new EnumMap<Language, List<Block>>(Language.class);
        text.forEach((language, blocks) -> copy.put(language, List.copyOf(blocks)));
        text = copy;
    }

    String title(Language language) {
        return text.getOrDefault(language, List.of()).stream()
                .filter(block -> block.kind() == Block.Kind.TITLE)
                .findFirst()
                .map(Block::text)
                .orElse("");
    }

    String title() {
        return title(Language.ZH) + " · " + title(Language.EN);
    }
}
