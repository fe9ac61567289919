package dev.accord.understanding;

import dev.accord.embedding.Embedder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What reads consumers' words.
@Configuration(proxyBeanMethods = false)
class UnderstandingConfiguration {

    @Bean
    Readers readers(Embedder embedder) {
        return new TrainedReaders(embedder);
    }
}
