package dev.accord.embedding;

import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.io.ClassPathResource;

/// Embeds with the models in this process, from what was prepared where it was.
@Configuration(proxyBeanMethods = false)
class EmbeddingConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddingConfiguration.class);
    private static final ClassPathResource PREPARED = new ClassPathResource("prepared/vectors.bin");

    @Bean
    LangChainEmbedder models() {
        return new LangChainEmbedder();
    }

    @Bean
    @Primary
    PreparedVectors embedder(LangChainEmbedder models) {
        if (!PREPARED.exists()) {
            LOG.warn("No prepared vectors: texts are embedded when they are needed, and the start takes longer");
            return PreparedVectors.none(models);
        }
        try (var file = PREPARED.getInputStream()) {
            return PreparedVectors.read(file, models);
        } catch (IOException damaged) {
            LOG.warn("The prepared vectors cannot be read: {}", damaged.getMessage());
            return PreparedVectors.none(models);
        }
    }
}
