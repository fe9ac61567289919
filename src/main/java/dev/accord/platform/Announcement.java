package dev.accord.platform;

import dev.accord.edition.Editions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Says once where the pages are and which edition is live.
@Component
class Announcement {

    private static final Logger LOG = LoggerFactory.getLogger(Announcement.class);

    private final Editions editions;

    Announcement(Editions editions) {
        this.editions = editions;
    }

    @EventListener
    void tell(ApplicationReadyEvent ready) {
        if (ready.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            var here = "http://localhost:" + web.getWebServer().getPort();
            var edition = editions.live();
            LOG.info(
                    "Accord is ready: {} (widget), {}/mediation, {}/policy — edition {} ({})",
                    here,
                    here,
                    here,
                    edition.name(),
                    edition.hash().substring(0, 12));
        }
    }
}
