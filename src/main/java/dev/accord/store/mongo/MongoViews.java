package dev.accord.store.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import dev.accord.store.Views;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;

/// Rows as documents `{_id: "<view>/<key>", view, key, version, fields}`.
final class MongoViews implements Views {

    private final MongoCollection<Document> rows;

    MongoViews(MongoDatabase database) {
        this.rows = database.getCollection("views");
    }

    @Override
    public void put(Row row) {
        var id = row.view() + "/" + row.key();
        var document = new Document("_id", id)
                .append("view", row.view())
                .append("key", row.key())
                .append("version", row.version())
                .append("fields", row.fields());
        var older = Filters.and(Filters.eq("_id", id), Filters.lte("version", row.version()));
        try {
            rows.replaceOne(older, document, new ReplaceOptions().upsert(true));
        } catch (MongoWriteException newerIsThere) {
            if (newerIsThere.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw newerIsThere;
            }
        }
    }

    @Override
    public Optional<Row> get(String view, String key) {
        return Optional.ofNullable(
                        rows.find(Filters.eq("_id", view + "/" + key)).first())
                .map(MongoViews::row);
    }

    @Override
    public List<Row> all(String view) {
        var found = new ArrayList<Row>();
        rows.find(Filters.eq("view", view)).sort(Sorts.ascending("key")).forEach(document -> found.add(row(document)));
        return found;
    }

    @Override
    public void clear(String view) {
        rows.deleteMany(Filters.eq("view", view));
    }

    private static Row row(Document document) {
        return new Row(
                document.getString("view"),
                document.getString("key"),
                document.get("version", Number.class).longValue(),
                document.getString("fields"));
    }
}
