package dev.accord.kit;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// The packaged program in a process of its own, on a data directory, killed for real.
public final class ServedJar implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Path data;
    private final List<String> settings;
    private int port;
    private Process process;

    public ServedJar(Path data, String... settings) {
        this.data = data;
        this.settings = List.of(settings);
    }

    /// Starts it and waits until it answers.
    public Duration start() throws IOException, InterruptedException {
        port = freePort();
        long begin = System.nanoTime();
        var command = new ArrayList<>(List.of(
                "--server.port=" + port,
                "--server.address=127.0.0.1",
                "--accord.data-dir=" + data,
                "--accord.demo.password=" + RunningAccord.PASSWORD));
        command.addAll(settings);
        process = run(command).start();
        while (!answers()) {
            if (!process.isAlive() || System.nanoTime() - begin > PATIENCE.toNanos()) {
                throw new IllegalStateException("The jar did not start; see " + log());
            }
            // the only way to see another process come up is to look again
            process.waitFor(50, TimeUnit.MILLISECONDS);
        }
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    public Client client() {
        return new Client("http://127.0.0.1:" + port);
    }

    public int port() {
        return port;
    }

    /// `kill -9`.
    public void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    public void stop() {
        process.destroy();
        process.onExit().join();
    }

    /// Runs `store verify` on the directory and answers its exit code.
    public int verify() throws IOException, InterruptedException {
        return run(List.of("store", "verify", "--data-dir", data.toString()))
                .start()
                .waitFor();
    }

    @Override
    public void close() {
        if (process != null && process.isAlive()) {
            kill();
        }
    }

    private ProcessBuilder run(List<String> arguments) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xmx1g",
                "-jar",
                System.getProperty("accord.jar", "target/accord.jar")));
        command.addAll(arguments);
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log()));
    }

    private File log() {
        return data.resolveSibling(data.getFileName() + ".log").toFile();
    }

    private boolean answers() {
        try {
            return client().get("/actuator/health/readiness").status() == 200;
        } catch (RuntimeException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
