package dev.accord.kit;

import dev.accord.edition.Edition;
import dev.accord.edition.EditionConfiguration;
import dev.accord.edition.YamlEdition;

/// The edition that ships, read once for all tests.
public final class ShippedEdition {

    private static final Edition EDITION = YamlEdition.read(EditionConfiguration.shipped());

    private ShippedEdition() {}

    public static Edition get() {
        return EDITION;
    }
}
