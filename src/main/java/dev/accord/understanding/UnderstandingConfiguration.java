package dev.accord.understanding;

import dev.accord.embedding.Embedder;
import dev.accord.llm.Prompts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What reads consumers' words.
@Configuration(proxyBeanMethods = false)
class UnderstandingConfiguration {

    @Bean
    Readers readers(Embedder embedder) {
        return new TrainedReaders(embedder);
    }

    @Bean
    SecondReaders secondReaders(Readers readers, Prompts prompts) {
        return new SecondReaders(readers, prompts);
    }
}
