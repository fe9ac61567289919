package dev.accord.knowledge.lucene;

import dev.accord.edition.Editions;
import dev.accord.embedding.Embedder;
import dev.accord.knowledge.Libraries;
import dev.accord.knowledge.Library;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Opens the library of the live edition; its index is built while the rest of the program starts.
@Configuration(proxyBeanMethods = false)
class KnowledgeConfiguration {

    @Bean
    Libraries libraries(Embedder embedder) {
        return new LuceneLibraries(embedder);
    }

    @Bean
    Library library(Editions editions, Libraries libraries) {
        Thread.ofPlatform().name("library").daemon().start(() -> libraries.of(editions.live()));
        return new LiveLibrary(editions, libraries);
    }
}
