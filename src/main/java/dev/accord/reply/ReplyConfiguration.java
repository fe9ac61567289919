package dev.accord.reply;

import dev.accord.llm.Prompts;
import dev.accord.privacy.Redactor;
import dev.accord.shared.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
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
        var guards = new EnumMap<Language, Guard>(Language.class);
        for (var language : Language.values()) {
            var rules = new ClassPathResource("prompts/model/guard." + language.code() + ".txt");
            guards.put(
                    language,
                    new Guard(GuardRules.parse(language, rules.getContentAsString(StandardCharsets.UTF_8)), redactor));
        }
        return new ModelWording(guards, redactor, prompts);
    }

    /// The variables that the program fills in, by wording.
    static Map<String, Set<String>> filled() throws IOException {
        var filled = new TreeMap<String, Set<String>>();
        PropertiesLoaderUtils.loadProperties(new ClassPathResource("dev/accord/reply/wordings.properties"))
                .forEach((name, variables) -> filled.put(
                        name.toString(), StringUtils.commaDelimitedListToSet(variables.toString().replace(" ", ""))));
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
