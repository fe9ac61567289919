package dev.accord.intake.socket;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.socket.config.annotation.EnableWebSocket;
import org.springframework.web.socket.config.annotation.WebSocketConfigurer;
import org.springframework.web.socket.config.annotation.WebSocketHandlerRegistry;

/// Opens `/ws` to this origin's own pages and to those of the allow-list.
@Configuration(proxyBeanMethods = false)
@EnableWebSocket
class SocketConfiguration implements WebSocketConfigurer {

    private final SocketHandler handler;
    private final List<String> origins;

    SocketConfiguration(SocketHandler handler, @Value("${accord.origins:}") List<String> origins) {
        this.handler = handler;
        this.origins = List.copyOf(origins);
    }

    @Override
    public void registerWebSocketHandlers(WebSocketHandlerRegistry registry) {
        var here = registry.addHandler(handler, "/ws");
        if (!origins.isEmpty()) {
            here.setAllowedOriginPatterns(origins.toArray(String[]::new));
        }
    }
}
