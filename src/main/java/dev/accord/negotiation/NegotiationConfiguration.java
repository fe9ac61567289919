package dev.accord.negotiation;

import dev.accord.dispute.Course;
import dev.accord.edition.Editions;
import dev.accord.reply.Replies;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Sets the two sides up.
@Configuration(proxyBeanMethods = false)
class NegotiationConfiguration {

    @Bean
    Announcements announcements(Replies replies) {
        return new Announcements(replies);
    }

    @Bean
    Course course(Editions editions, Announcements announcements) {
        return new PublishedCourse(editions::live, announcements);
    }
}
