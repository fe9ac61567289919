package dev.accord.store;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The settings under `accord.` that say where things are kept.
///
/// @param dataDir keys, checkpoints and, with the embedded store, everything
@ConfigurationProperties("accord")
public record StoreSettings(
        @DefaultValue("./data") Path dataDir,
        @DefaultValue Mongodb mongodb,
        @DefaultValue Keys keys) {

    /// @param uri of a replica set or sharded cluster; null for the embedded store
    public record Mongodb(
            @Nullable String uri, @DefaultValue("accord") String database) {}

    /// @param master Tink's JSON keyset, where it is not to be made in `data/keys`
    /// @param receipt lines of key pairs, where they are not to be made in `data/keys`
    public record Keys(@Nullable String master, @Nullable String receipt) {}
}
