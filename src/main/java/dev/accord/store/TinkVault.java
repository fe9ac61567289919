package dev.accord.store;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// AES-256-GCM under a key for each stream, which is wrapped by the master key.
public final class TinkVault implements Vault {

    private static final int REMEMBERED = 4_000;

    private final WrappedKeys keys;
    private final Aead master;
    private final Map<StreamId, Aead> opened = Collections.synchronizedMap(new Remembered());

    /// @param master the master keyset as Tink's JSON
    public TinkVault(WrappedKeys keys, String master) {
        this.keys = keys;
        try {
            AeadConfig.register();
            this.master = primitive(TinkJsonProtoKeysetFormat.parseKeyset(master, InsecureSecretKeyAccess.get()));
        } catch (GeneralSecurityException unusable) {
            throw new IllegalStateException("The master key cannot be used; restore data/keys", unusable);
        }
    }

    /// A new master keyset as Tink's JSON.
    public static String newMaster() {
        try {
            AeadConfig.register();
            var made = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
            return TinkJsonProtoKeysetFormat.serializeKeyset(made, InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public byte[] seal(StreamId stream, byte[] plain, String place) {
        try {
            var aead = find(stream).or(() -> make(stream)).orElseThrow(() -> erased(stream));
            return aead.encrypt(plain, bound(stream, place));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Cannot seal for " + stream, impossible);
        }
    }

    @Override
    public Optional<byte[]> open(StreamId stream, byte[] sealed, String place) {
        var aead = find(stream);
        if (aead.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(aead.get().decrypt(sealed, bound(stream, place)));
        } catch (GeneralSecurityException tampered) {
            throw new IllegalStateException("Version " + place + " of " + stream + " cannot be opened", tampered);
        }
    }

    @Override
    public void erase(StreamId stream) {
        opened.remove(stream);
        keys.destroy(stream);
    }

    private Optional<Aead> find(StreamId stream) {
        var known = opened.get(stream);
        return known != null ? Optional.of(known) : keys.find(stream).map(wrapped -> unwrap(stream, wrapped));
    }

    private Optional<Aead> make(StreamId stream) {
        try {
            var made = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
            var wrapped = TinkProtoKeysetFormat.serializeEncryptedKeyset(made, master, bound(stream, "key"));
            return keys.keep(stream, wrapped).map(counts -> unwrap(stream, counts));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Cannot make a key for " + stream, impossible);
        }
    }

    private Aead unwrap(StreamId stream, byte[] wrapped) {
        try {
            var handle = TinkProtoKeysetFormat.parseEncryptedKeyset(wrapped, master, bound(stream, "key"));
            var aead = primitive(handle);
            opened.put(stream, aead);
            return aead;
        } catch (GeneralSecurityException unusable) {
            throw new IllegalStateException(
                    "The key of " + stream + " does not open with this master key; restore data/keys", unusable);
        }
    }

    private static Aead primitive(KeysetHandle handle) throws GeneralSecurityException {
        return handle.getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    private static byte[] bound(StreamId stream, String place) {
        return (stream + "@" + place).getBytes(StandardCharsets.UTF_8);
    }

    private static IllegalStateException erased(StreamId stream) {
        return new IllegalStateException(stream + " has been erased");
    }

    /// Keeps the keys that were used last.
    private static final class Remembered extends LinkedHashMap<StreamId, Aead> {

        private static final long serialVersionUID = 1;

        Remembered() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.@Nullable Entry<StreamId, Aead> eldest) {
            return size() > REMEMBERED;
        }
    }
}
