package dev.accord.store.sqlite;

import dev.accord.store.StoreUnavailableException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// One database file with one writer and a few readers. Writes that wait are committed together: one `fsync` for all of
/// them.
final class SqliteFile implements AutoCloseable {

    private static final int MOST_TOGETHER = 512;
    private static final int READERS = 4;

    /// What is done on a connection.
    @FunctionalInterface
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    private record Write<T>(Work<T> work, CompletableFuture<Supplier<T>> done) {}

    private final String url;
    private final List<String> pragmas;
    private final BlockingQueue<Write<?>> waiting = new LinkedBlockingQueue<>();
    private final BlockingQueue<Connection> readers = new ArrayBlockingQueue<>(READERS);
    private final Connection writing;
    private final Thread writer;
    private volatile boolean closed;

    /// @param schema statements that make what is not there yet
    SqliteFile(Path path, List<String> pragmas, List<String> schema) {
        this.url = "jdbc:sqlite:" + path;
        this.pragmas = pragmas;
        try {
            this.writing = connect();
            try (var statement = writing.createStatement()) {
                for (var sql : schema) {
                    statement.execute(sql);
                }
            }
            writing.setAutoCommit(false);
            for (int i = 0; i < READERS; i++) {
                readers.add(connect());
            }
        } catch (SQLException unusable) {
            throw new StoreUnavailableException("Cannot open " + path + ": " + unusable.getMessage(), unusable);
        }
        this.writer =
                Thread.ofPlatform().daemon().name("write-" + path.getFileName()).start(this::writeAll);
    }

    /// Does the work in the next group and returns when it is committed.
    <T> T write(Work<T> work) {
        var write = new Write<>(work, new CompletableFuture<Supplier<T>>());
        if (closed) {
            throw new StoreUnavailableException("The store is closed", new IllegalStateException());
        }
        waiting.add(write);
        try {
            return write.done().get().get();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new StoreUnavailableException("Interrupted while writing", stop);
        } catch (ExecutionException failed) {
            throw new StoreUnavailableException("The store cannot write", failed);
        }
    }

    <T> T read(Work<T> work) {
        @Nullable Connection connection = null;
        try {
            connection = readers.take();
            return work.on(connection);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new StoreUnavailableException("Interrupted while reading", stop);
        } catch (SQLException failed) {
            throw new StoreUnavailableException("The store cannot read", failed);
        } finally {
            if (connection != null) {
                readers.add(connection);
            }
        }
    }

    @Override
    public void close() {
        closed = true;
        writer.interrupt();
        try {
            writer.join();
            for (var reader : readers) {
                reader.close();
            }
            writing.close();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        } catch (SQLException already) {
            throw new StoreUnavailableException("Cannot close the store", already);
        }
    }

    private Connection connect() throws SQLException {
        var connection = DriverManager.getConnection(url);
        try (var statement = connection.createStatement()) {
            for (var pragma : pragmas) {
                statement.execute("PRAGMA " + pragma);
            }
        }
        return connection;
    }

    private void writeAll() {
        var group = new ArrayList<Write<?>>();
        while (!closed || !waiting.isEmpty()) {
            try {
                group.add(waiting.take());
                waiting.drainTo(group, MOST_TOGETHER - 1);
            } catch (InterruptedException stop) {
                waiting.drainTo(group);
            }
            commit(group);
            group.clear();
        }
    }

    /// A write that fails fails alone; a commit that fails fails all of its writes, and nobody is told that it is done.
    private void commit(List<Write<?>> group) {
        var endings = new ArrayList<Runnable>();
        try {
            for (var write : group) {
                endings.add(perform(write));
            }
            writing.commit();
            endings.forEach(Runnable::run);
        } catch (SQLException failed) {
            rollBack();
            group.forEach(write -> write.done().completeExceptionally(failed));
        }
    }

    private <T> Runnable perform(Write<T> write) throws SQLException {
        T result = write.work().on(writing);
        return () -> write.done().complete(() -> result);
    }

    private void rollBack() {
        try {
            writing.rollback();
        } catch (SQLException ignored) {
            // the failure that led here is the one that is told
        }
    }
}
