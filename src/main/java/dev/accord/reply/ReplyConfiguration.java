package dev.accord.reply;

import dev.accord.llm.Prompts;
import dev.accord.privacy.Redactor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.util.StringUtils;

/// Reads the wordings that ship.
@Configuration(proxyBeanMethods = false)
class ReplyConfiguration {

    @Bean
    Wordings wordings() throws IOException {
        return new MustacheWordings(files(), filled());
    }

    @Bean
    Replies replies(Wordings wordings) {
        return new Replies(wordings);
    }

    @Bean
    ModelWording modelWording(Redactor redactor, Prompts prompts) throws IOException {
        return new ModelWording(new Guards(guards(), redactor), redactor, prompts);
    }

    /// What guards each language.
    static Map<String, String> guards() throws IOException {
        var guards = new TreeMap<String, String>();
        for (var resource :
                new PathMatchingResourcePatternResolver().getResources("classpath*:prompts/model/guard.*.txt")) {
            var name = String.valueOf(resource.getFilename());
            guards.put(name.split("\\.", -1)[1], resource.getContentAsString(StandardCharsets.UTF_8));
        }
        return guards;
    }

    /// The variables that the program fills in, by wording.
    static Map<String, Set<String>> filled() throws IOException {
        var filled = new TreeMap<String, Set<String>>();
        PropertiesLoaderUtils.loadProperties(new ClassPathResource("dev/accord/reply/wordings.properties"))
                .forEach((name, variables) -> filled.put(
                        name.toString(),
                        StringUtils.commaDelimitedListToSet(variables.toString().replace(" ", ""))));
        return filled;
    }

    private static Map<String, String> files() throws IOException {
        var files = new TreeMap<String, String>();
        for (var resource : new PathMatchingResourcePatternResolver().getResources("classpath*:prompts/wording/*.md")) {
            files.put("prompts/wording/" + resource.getFilename(), resource.getContentAsString(StandardCharsets.UTF_8));
        }
        return files;
    }
}
