package dev.accord.understanding;

import dev.accord.edition.Edition;
import dev.accord.llm.Prompt;
import dev.accord.llm.Prompts;
import java.util.Set;

/// Puts a model beside the reader of an edition, for one turn.
public final class SecondReaders {

    private final Readers readers;
    private final Prompt prompt;

    SecondReaders(Readers readers, Prompts prompts) {
        this.readers = readers;
        this.prompt = prompts.named("read-story", Set.of("categories", "facts"));
    }

    public ModelReader of(Edition edition) {
        return new ModelReader(readers.of(edition), edition, prompt);
    }
}
