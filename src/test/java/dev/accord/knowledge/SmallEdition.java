package dev.accord.knowledge;

import dev.accord.edition.Edition;
import dev.accord.edition.EditionFiles;
import java.nio.file.Path;

/// A few articles, enough to tell right from wrong: `src/test/resources/knowledge/small`.
public final class SmallEdition {

    private SmallEdition() {}

    public static Edition read() {
        return EditionFiles.read(Path.of("src/test/resources/knowledge/small"));
    }
}
