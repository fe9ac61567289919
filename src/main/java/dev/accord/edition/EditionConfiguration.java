package dev.accord.edition;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// Finds the edition that ships.
@Configuration(proxyBeanMethods = false)
public class EditionConfiguration {

    private static final String ROOT = "knowledge-base/";

    /// @param folder `accord.knowledge-base`: a folder to begin with instead of what is in the program
    @Bean
    ShippedEdition shippedEdition(@Value("${accord.knowledge-base:}") String folder) {
        return new ShippedEdition(folder.isBlank() ? shipped() : EditionFiles.texts(Path.of(folder)));
    }

    /// The files of the edition that ships, by their path under `knowledge-base/`.
    public static Map<String, String> shipped() {
        var files = new TreeMap<String, String>();
        try {
            for (var resource :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:" + ROOT + "**/*.*")) {
                var url = resource.getURL().toString();
                var path = url.substring(url.lastIndexOf(ROOT) + ROOT.length());
                if (path.endsWith(".yaml") || path.endsWith(".md")) {
                    files.put(path, resource.getContentAsString(StandardCharsets.UTF_8));
                }
            }
        } catch (IOException unreadable) {
            throw new IllegalStateException("The knowledge base cannot be read", unreadable);
        }
        return files;
    }
}
