package dev.accord.browser;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/// A shop on an origin of its own whose page holds Accord's one tag.
final class ShopPage implements AutoCloseable {

    private final HttpServer server;

    ShopPage(String accord) {
        var page = """
                <!doctype html>
                <html lang="zh-CN"><head><meta charset="utf-8"><title>店铺</title></head>
                <body><h1>羊绒衫 398 元</h1>
                <script type="module" src="%s/embed.js"></script><accord-launcher order='{"price":"398.00"}'></accord-launcher>
                </body></html>
                """.formatted(accord).getBytes(StandardCharsets.UTF_8);
        try {
            server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
        server.createContext("/", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(exchange.getRequestURI().getPath().equals("/") ? 200 : 404, 0);
            try (var body = exchange.getResponseBody()) {
                body.write(page);
            }
        });
        server.start();
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort() + "/";
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
