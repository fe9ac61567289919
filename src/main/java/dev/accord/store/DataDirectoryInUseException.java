package dev.accord.store;

import java.nio.file.Path;

/// Another process has the data directory.
public final class DataDirectoryInUseException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String path;

    DataDirectoryInUseException(Path path) {
        super("Another Accord is running on " + path.toAbsolutePath());
        this.path = path.toAbsolutePath().toString();
    }

    public String path() {
        return path;
    }
}
