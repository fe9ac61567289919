package dev.accord.privacy;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What masks personal data.
@Configuration(proxyBeanMethods = false)
class PrivacyConfiguration {

    @Bean
    Redactor redactor() {
        return new PatternRedactor();
    }
}
