package dev.accord.store;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What both stores share: the directory, the keys, the checkpoints.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StoreSettings.class)
class StoreConfiguration {

    @Bean
    DataDirectory dataDirectory(StoreSettings settings) {
        return new DataDirectory(settings.dataDir());
    }

    @Bean
    Vault vault(WrappedKeys keys, DataDirectory directory, StoreSettings settings) {
        var given = settings.keys().master();
        return new TinkVault(keys, given != null ? given : directory.keys().read("master.json", TinkVault::newMaster));
    }

    @Bean
    Signer signer(DataDirectory directory, StoreSettings settings) {
        var given = settings.keys().receipt();
        return new Ed25519Signer(given != null ? given : directory.keys().read("receipt.keys", Ed25519Signer::newPair));
    }

    @Bean
    Checkpoints checkpoints(DataDirectory directory, Journal journal, Signer signer) {
        return new Checkpoints(directory.file("checkpoints"), journal, signer);
    }
}
