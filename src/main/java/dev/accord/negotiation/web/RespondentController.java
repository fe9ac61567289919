package dev.accord.negotiation.web;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.accord.dispute.Author;
import dev.accord.dispute.Dispute;
import dev.accord.dispute.Disputes;
import dev.accord.negotiation.Invitations;
import dev.accord.negotiation.MailedNotices;
import dev.accord.shared.DisputeId;
import dev.accord.shared.Language;
import dev.accord.shared.Refusal;
import dev.accord.shared.Text;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Sends the seller the notice: by the consumer, or by staff.
@RestController
class RespondentController {

    private static final int LONGEST = 200;
    private static final Pattern ADDRESS =
            Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[A-Za-z0-9-]{1,63}\\.)+[A-Za-z0-9-]{2,63}");

    private final Invitations invitations;
    private final Disputes disputes;
    private final ObjectProvider<MailedNotices> mails;

    RespondentController(Invitations invitations, Disputes disputes, ObjectProvider<MailedNotices> mails) {
        this.invitations = invitations;
        this.disputes = disputes;
        this.mails = mails;
    }

    /// @param locale the seller's language; the consumer's where it is left out
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Naming(
            @Nullable String name,
            @Nullable String email,
            @Nullable String locale) {}

    /// @param link to be passed on to the seller; whoever holds it can answer for them
    /// @param mailed the notice goes to the seller by e-mail as well
    record Sent(String token, String link, String name, boolean mailed) {}

    @PostMapping("/api/disputes/{id}/respondent")
    @ResponseStatus(HttpStatus.CREATED)
    Sent byConsumer(@PathVariable DisputeId id, @RequestBody(required = false) @Nullable Naming naming) {
        return send(id, Author.CONSUMER, naming);
    }

    @PostMapping("/api/mediation/cases/{id}/respondent")
    @ResponseStatus(HttpStatus.CREATED)
    Sent byStaff(@PathVariable DisputeId id, @RequestBody(required = false) @Nullable Naming naming) {
        return send(id, Author.MEDIATOR, naming);
    }

    private Sent send(DisputeId id, Author by, @Nullable Naming naming) {
        var name = naming == null ? "" : text(naming.name());
        var email = naming == null ? "" : address(text(naming.email()));
        var language = language(naming == null ? "" : text(naming.locale()), disputes.get(id));
        var invitation = invitations.invite(id, by, name, email, language);
        var seller = invitation.dispute().rounds().respondent().orElseThrow();
        boolean mailed = mails.stream().anyMatch(notices -> notices.isMailed(invitation.dispute()));
        return new Sent(invitation.token(), "/merchant#token=" + invitation.token(), seller.name(), mailed);
    }

    private static Language language(String locale, Dispute dispute) {
        return locale.isBlank() ? dispute.opening().language() : Language.of(locale);
    }

    private static String address(String given) {
        if (!given.isEmpty() && !ADDRESS.matcher(given).matches()) {
            throw new Refusal(
                    400,
                    new Text("电子邮箱写得不对", "That is no e-mail address"),
                    new Text("请写成 name@example.com 的样子，或不填。", "Write it like name@example.com, or leave it empty."));
        }
        return given;
    }

    private static String text(@Nullable String given) {
        var text = given == null ? "" : given.strip();
        if (text.length() > LONGEST || text.chars().anyMatch(Character::isISOControl)) {
            throw new Refusal(
                    400,
                    new Text("请求有误", "The request cannot be used"),
                    new Text(
                            "name、email、locale 各最多 200 字。",
                            "name, email and locale take at most 200 characters each."));
        }
        return text;
    }
}
