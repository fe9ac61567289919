package dev.accord.edition;

import java.util.Map;

/// The files of the edition that came with the program, by their path under `knowledge-base/`.
public record ShippedEdition(Map<String, String> files) {

    public ShippedEdition {
        files = Map.copyOf(files);
    }

    public String hash() {
        return Content.hash(files);
    }
}
