package dev.accord.intake.web;

import dev.accord.shared.Language;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What is read and agreed to before the first word is stored.
@RestController
class NoticeController {

    private final PrivacyNotice notice;

    NoticeController(PrivacyNotice notice) {
        this.notice = notice;
    }

    /// @param version to be given back in `consent.notice`
    record Notice(String version, String text, List<Purpose> purposes) {}

    record Purpose(String id, boolean required, String text) {}

    @GetMapping("/api/notices/privacy")
    Notice privacy(
            @RequestParam @Nullable String lang,
            @RequestHeader(name = "Accept-Language", defaultValue = "en") String accepted) {
        var language = Language.of(lang == null ? accepted : lang);
        var purposes = PrivacyNotice.PURPOSES.stream()
                .map(id -> new Purpose(id, id.equals(PrivacyNotice.NEEDED), notice.purpose(id, language)))
                .toList();
        return new Notice(notice.version(), notice.text(language), purposes);
    }
}
