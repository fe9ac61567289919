package dev.accord.llm;

import dev.accord.privacy.Redactor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// Opens the door to a model where an endpoint is configured.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ModelSettings.class)
class LlmConfiguration {

    @Bean
    LanguageModel endpointModel(ModelSettings settings, Redactor redactor, InstantSource clock) {
        if (!settings.isOn()) {
            return new NoModel();
        }
        Thread.ofPlatform().daemon().name("model-warm-up").start(() -> SpringAiEndpoint.warmUp(settings));
        var day = new DayBudget(clock, settings.dayTokens());
        return new ResilientModel(settings, new SpringAiEndpoint(settings), redactor, day);
    }

    @Bean
    Prompts prompts() throws IOException {
        return new MustachePrompts(files(".md"), files(".schema.json"));
    }

    private static Map<String, String> files(String ending) throws IOException {
        var files = new TreeMap<String, String>();
        var pattern = "classpath*:prompts/model/*" + ending;
        for (var resource : new PathMatchingResourcePatternResolver().getResources(pattern)) {
            var name = String.valueOf(resource.getFilename());
            files.put(
                    name.substring(0, name.length() - ending.length()),
                    resource.getContentAsString(StandardCharsets.UTF_8));
        }
        return files;
    }
}
