package dev.accord.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/// What a browser may load, run and embed.
final class BrowserRules implements HeaderWriter {

    private static final String CONTENT =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " connect-src 'self'; font-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none';"
                    + " frame-ancestors ";

    private final String embedders;

    private BrowserRules(AccessSettings settings) {
        this.embedders = settings.frameAncestors();
    }

    static void apply(HeadersConfigurer<HttpSecurity> headers, AccessSettings settings) {
        headers.frameOptions(HeadersConfigurer.FrameOptionsConfig::disable) // said by frame-ancestors
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions -> permissions.policy(
                        "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()"))
                .addHeaderWriter(new BrowserRules(settings));
    }

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        if (!response.containsHeader("Content-Security-Policy")) { // what somebody sent in comes with stricter rules
            var frames = UrlRules.isWidget(request) ? embedders : "'none'";
            response.setHeader("Content-Security-Policy", CONTENT + frames);
        }
        if (request.getRequestURI().equals("/embed.js")) {
            // a module script of another origin is fetched under CORS
            response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
            response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
        } else {
            response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        }
    }
}
