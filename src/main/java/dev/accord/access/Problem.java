package dev.accord.access;

import dev.accord.shared.Language;
import dev.accord.shared.Text;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/// A call that cannot be done: what is wrong and what to do, told as an RFC 9457 problem document.
///
/// ```java
/// throw Problem.of(HttpStatus.CONFLICT, "already-closed",
///         new Text("这个争议已经结束", "This dispute is closed"),
///         new Text("如需继续，请提交新的争议。", "To go on, open a new dispute."));
/// ```
public final class Problem extends RuntimeException {

    private final HttpStatus status;
    private final String code;
    private final Text title;
    private final Text advice;
    private final Map<String, Object> more = new LinkedHashMap<>();
    private final HttpHeaders headers = new HttpHeaders();

    private Problem(HttpStatus status, String code, Text title, Text advice) {
        super(code);
        this.status = status;
        this.code = code;
        this.title = title;
        this.advice = advice;
    }

    /// @param code the last part of the document's `type`, stable for programs
    /// @param title what is wrong, in a few words
    /// @param advice what to do about it
    public static Problem of(HttpStatus status, String code, Text title, Text advice) {
        return new Problem(status, code, title, advice);
    }

    /// Adds a member to the document.
    public Problem with(String name, Object value) {
        more.put(name, value);
        return this;
    }

    /// Adds a header to the response.
    public Problem withHeader(String name, String value) {
        headers.set(name, value);
        return this;
    }

    public HttpStatus status() {
        return status;
    }

    public String code() {
        return code;
    }

    /// The document itself, for those who do not answer by HTTP, such as a refused frame.
    public Map<String, Object> in(Language language) {
        var document = new LinkedHashMap<String, Object>();
        document.put("type", "urn:accord:problem:" + code);
        document.put("title", title.in(language));
        document.put("status", status.value());
        document.put("detail", advice.in(language));
        document.putAll(more);
        return document;
    }

    HttpHeaders headers() {
        return headers;
    }
}
