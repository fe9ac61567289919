package dev.accord.platform;

import java.nio.file.Path;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/// The program in this process for as long as a command takes, so that a command does on a data directory exactly what
/// it would do on a server. It listens on this machine only, on a free port, to one account made for the purpose.
record OwnServer(ConfigurableApplicationContext context, String name, String password) implements AutoCloseable {

    static OwnServer start(
            Function<String[], ConfigurableApplicationContext> serve, Path dataDir, Path evalDir, String name) {
        var password = UUID.randomUUID().toString();
        var context = serve.apply(new String[] {
            "--server.address=127.0.0.1",
            "--server.port=0",
            "--accord.data-dir=" + dataDir,
            "--accord.eval-dir=" + evalDir,
            "--accord.demo.password=" + UUID.randomUUID(),
            "--accord.staff." + name + ".password={noop}" + password,
            "--accord.staff." + name + ".roles=ADMIN",
            "--logging.level.root=error",
            "--logging.level.dev.accord=warn"
        });
        return new OwnServer(context, name, password);
    }

    JsonPolicyCalls calls() {
        var web = Objects.requireNonNull(((WebServerApplicationContext) context).getWebServer());
        return new JsonPolicyCalls("http://127.0.0.1:" + web.getPort(), name, password);
    }

    @Override
    public void close() {
        context.close();
    }
}
