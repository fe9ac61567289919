package dev.accord.store.sqlite;

import dev.accord.store.KeysAndViewsContract;
import dev.accord.store.Views;
import dev.accord.store.WrappedKeys;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

class SqliteKeysAndViewsTests extends KeysAndViewsContract {

    @TempDir
    Path folder;

    private SqliteKeys keys;
    private SqliteViews views;

    @BeforeEach
    void open() {
        keys = new SqliteKeys(folder.resolve("keys.db"));
        views = new SqliteViews(folder.resolve("views.db"));
    }

    @AfterEach
    void close() {
        keys.close();
        views.close();
    }

    @Override
    protected WrappedKeys keys() {
        return keys;
    }

    @Override
    protected Views views() {
        return views;
    }
}
