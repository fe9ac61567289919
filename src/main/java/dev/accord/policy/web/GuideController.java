package dev.accord.policy.web;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.accord.edition.Fact;
import dev.accord.policy.Drafts;
import dev.accord.policy.Guide;
import dev.accord.policy.NewCategory;
import dev.accord.shared.Text;
import java.security.Principal;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// For those who write no files: a new category from a form, and the words the form offers.
@RestController
class GuideController {

    private final Drafts drafts;
    private final Guide guide;

    GuideController(Drafts drafts, Guide guide) {
        this.drafts = drafts;
        this.guide = guide;
    }

    record Offered(String id, Fact.Type type, Text title, List<Fact.Choice> choices) {}

    /// @param paths the files that were written
    record Written(List<String> paths) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Described(NewCategory category) {}

    /// The vocabulary of a draft with its types.
    @GetMapping("/api/policy/drafts/{id}/facts")
    List<Offered> facts(@PathVariable String id) {
        return drafts.reading(drafts.get(id)).edition().facts().values().stream()
                .map(fact -> new Offered(fact.id().value(), fact.type(), fact.title(), fact.choices()))
                .toList();
    }

    @PostMapping("/api/policy/drafts/{id}/categories")
    @ResponseStatus(HttpStatus.CREATED)
    Written add(@PathVariable String id, @RequestBody Described described, Principal caller) {
        return new Written(guide.add(id, PolicyStaff.editor(caller), described.category()));
    }
}
