package dev.accord.shared;

import java.util.LinkedHashMap;
import java.util.Map;

/// Something was asked that cannot be done; says what to do instead. Becomes a problem document or a `refused` frame.
public class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int status;
    private final transient Text title;
    private final transient Text detail;
    private final transient Map<String, Object> more;

    public Refusal(int status, Text title, Text detail, Map<String, Object> more) {
        super(title.en() + ": " + detail.en());
        this.status = status;
        this.title = title;
        this.detail = detail;
        this.more = Map.copyOf(more);
    }

    public Refusal(int status, Text title, Text detail) {
        this(status, title, detail, Map.of());
    }

    /// The HTTP status that says it.
    public int status() {
        return status;
    }

    public Text title() {
        return title;
    }

    /// What to do.
    public Text detail() {
        return detail;
    }

    /// Further members of the problem document.
    public Map<String, Object> more() {
        return more;
    }

    /// The RFC 9457 document itself, for whoever does not answer by HTTP, such as a refused frame.
    public Map<String, Object> in(Language language) {
        var document = new LinkedHashMap<String, Object>();
        document.put("type", "about:blank");
        document.put("title", title.in(language));
        document.put("status", status);
        document.put("detail", detail.in(language));
        document.putAll(more);
        return document;
    }
}
