package dev.accord.store.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.store.KeysAndViewsContract;
import dev.accord.store.Views;
import dev.accord.store.WrappedKeys;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MongoKeysAndViewsTests extends KeysAndViewsContract {

    private TestMongo mongo;

    @BeforeEach
    void open() {
        mongo = new TestMongo();
    }

    @AfterEach
    void close() {
        mongo.close();
    }

    @Override
    protected WrappedKeys keys() {
        return new MongoKeys(mongo.database());
    }

    @Override
    protected Views views() {
        return new MongoViews(mongo.database());
    }

    @Test
    void oneNodeHoldsALeaseUntilItIsReleased() {
        var one = new MongoLeases(mongo.database());
        var other = new MongoLeases(mongo.database());

        assertThat(one.hold("sweep", Duration.ofMinutes(1))).isTrue();
        assertThat(other.hold("sweep", Duration.ofMinutes(1))).isFalse();
        assertThat(one.hold("sweep", Duration.ofMinutes(1))).isTrue();
        one.release("sweep");
        assertThat(other.hold("sweep", Duration.ofMinutes(1))).isTrue();
    }
}
