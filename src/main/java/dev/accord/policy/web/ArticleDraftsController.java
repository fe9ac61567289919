package dev.accord.policy.web;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.accord.edition.ArticleId;
import dev.accord.edition.Editions;
import dev.accord.policy.ArticleDrafts;
import dev.accord.shared.Refusal;
import dev.accord.shared.Text;
import java.time.InstantSource;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Keywords and plain statements as a model drafts them for editors; nothing is changed by it.
@RestController
@RequestMapping("/api/policy/article-drafts")
class ArticleDraftsController {

    private static final int LONGEST = 8_000;

    private final ArticleDrafts drafts;
    private final Editions editions;
    private final InstantSource clock;

    ArticleDraftsController(ArticleDrafts drafts, Editions editions, InstantSource clock) {
        this.drafts = drafts;
        this.editions = editions;
        this.clock = clock;
    }

    /// Whether there can be drafts.
    record Offer(boolean available) {}

    /// @param article the id of an article of the live edition
    /// @param text or the words of one that is in none yet
    /// @param on the day on which the article is in force; today where it is left out
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Wish(
            @Nullable String article,
            @Nullable String text,
            @Nullable LocalDate on) {}

    @GetMapping
    Offer offer() {
        return new Offer(drafts.areThere());
    }

    @PostMapping
    ArticleDrafts.Drafted draft(@RequestBody Wish wish) {
        var text = wish.text();
        if (text != null && !text.isBlank()) {
            if (text.length() > LONGEST) {
                throw unusable(413);
            }
            return drafts.of(text);
        }
        return drafts.of(editions.live()
                .article(id(wish), day(wish))
                .orElseThrow(() -> new Refusal(
                        404,
                        new Text("没有这个条文", "There is no such article"),
                        new Text("请使用检索结果里的 id，或给出 text。", "Use an id that the search gives, or give a text."))));
    }

    private static ArticleId id(Wish wish) {
        try {
            return new ArticleId(wish.article() == null ? "" : wish.article());
        } catch (IllegalArgumentException unreadable) {
            throw unusable(400);
        }
    }

    private LocalDate day(Wish wish) {
        return wish.on() == null
                ? LocalDate.ofInstant(clock.instant(), id(wish).jurisdiction().zone())
                : wish.on();
    }

    private static Refusal unusable(int status) {
        return new Refusal(
                status,
                new Text("请求不能用", "The request cannot be used"),
                new Text(
                        "请给出 article（条文 id）或 1 到 8000 字的 text。",
                        "Give article (an id) or a text of 1 to 8,000 characters."));
    }
}
