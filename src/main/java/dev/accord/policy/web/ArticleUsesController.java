package dev.accord.policy.web;

import dev.accord.edition.ArticleId;
import dev.accord.policy.ArticleUses;
import dev.accord.policy.FileForm;
import dev.accord.policy.FormField;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// An article beside its history and its uses; and a file as a form.
@RestController
class ArticleUsesController {

    private final ArticleUses uses;

    ArticleUsesController(ArticleUses uses) {
        this.uses = uses;
    }

    record Written(@Nullable String content) {}

    record Form(List<FormField> fields) {}

    @GetMapping("/api/policy/articles/{*id}")
    ArticleUses.Found article(@PathVariable String id) {
        var name = id.substring(1);
        return articleId(name).flatMap(uses::of).orElseThrow(() -> PolicyWebRefusals.noArticle(name));
    }

    /// What can be filled in in a file as it is written; nothing is kept.
    @PostMapping("/api/policy/form")
    Form form(@RequestParam String path, @RequestBody Written written) {
        return new Form(FileForm.fields(path, written.content() == null ? "" : written.content()));
    }

    private static Optional<ArticleId> articleId(String name) {
        try {
            return Optional.of(new ArticleId(name));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
