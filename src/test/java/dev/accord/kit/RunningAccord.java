package dev.accord.kit;

import dev.accord.Accord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/// The whole program in this process, on a free port of this machine, with the real store in a directory of its own.
public final class RunningAccord implements AutoCloseable {

    private static final int WARMING = 10;
    public static final String PASSWORD = "a password for tests";
    private static final Supplier<RunningAccord> SHARED = new Supplier<>() {
        private RunningAccord running;

        @Override
        public synchronized RunningAccord get() {
            if (running == null) {
                running = start(temporary());
                Runtime.getRuntime().addShutdownHook(new Thread(running::close));
            }
            return running;
        }
    };

    private final ConfigurableApplicationContext context;

    private RunningAccord(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /// The first turn of a program waits for its reader and library; the tests' patience is for turns.
    public RunningAccord warmedUp() {
        var first = consumer("zh-CN");
        first.receipt("warm-up", "我3月2号在网上花398买了一件羊绒衫，3月5号签收，洗标写的是腈纶。");
        for (int i = 0; i < WARMING && first.entries().size() <= 2; i++) {
            first.client().get(first.path() + "/timeline?after=2&wait=20").expect(200);
        }
        return this;
    }

    /// The one that tests share which only add disputes of their own.
    public static RunningAccord shared() {
        return SHARED.get();
    }

    /// One of a test's own, on a data directory.
    ///
    /// @param settings such as `--accord.clock.start=2026-05-01T00:00:00Z`
    public static RunningAccord start(Path data, String... settings) {
        return start(data, 0, settings);
    }

    /// The same on a given port: one that was stopped comes back where its clients look for it.
    public static RunningAccord start(Path data, int port, String... settings) {
        var all = new ArrayList<>(List.of(
                "--server.port=" + port,
                "--server.address=127.0.0.1",
                "--accord.data-dir=" + data,
                "--accord.demo.password=" + PASSWORD));
        all.addAll(List.of(settings));
        return new RunningAccord(new SpringApplicationBuilder(Accord.class).run(all.toArray(String[]::new)));
    }

    /// A new data directory.
    public static Path temporary() {
        try {
            return Files.createTempDirectory("accord-test");
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /// `http://127.0.0.1:<port>`.
    public String url() {
        return "http://127.0.0.1:" + port();
    }

    public int port() {
        return ((WebServerApplicationContext) context).getWebServer().getPort();
    }

    /// A part of the program.
    public <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    public Client client() {
        return new Client(url());
    }

    /// A consumer who has agreed to the notice and opened a dispute.
    ///
    /// @param purposes what they agreed to beside the one that is needed, such as `model-assistance`
    public TestConsumer consumer(String locale, String... purposes) {
        return consumer(locale, Map.of(), purposes);
    }

    /// The same, with what the shop's page hands over about the purchase.
    public TestConsumer consumer(String locale, Map<String, Object> order, String... purposes) {
        return TestConsumer.open(client(), locale, order, purposes);
    }

    public Client staff(String name) {
        return client().as(name, PASSWORD);
    }

    @Override
    public void close() {
        context.close();
    }
}
