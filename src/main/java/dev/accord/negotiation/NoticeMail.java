package dev.accord.negotiation;

import dev.accord.dispute.Clock;
import dev.accord.dispute.Dispute;
import dev.accord.dispute.RoundEvent;
import dev.accord.edition.Edition;
import dev.accord.outbox.Mail;
import dev.accord.reply.Phrases;
import dev.accord.reply.Replies;
import dev.accord.shared.Jurisdiction;
import dev.accord.shared.Language;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/// Words the notice as an e-mail in the seller's language: what kind of dispute it is, what is asked for, until
/// when, what happens then, and the link. Nothing that the consumer wrote is in it, not even what they call the
/// seller: the page behind the link holds the rest.
final class NoticeMail {

    private final Replies replies;
    private final Supplier<Edition> edition;
    private final URI site;

    /// @param site where people reach Accord: `https://accord.example`
    NoticeMail(Replies replies, Supplier<Edition> edition, URI site) {
        this.replies = replies;
        this.edition = edition;
        this.site = site;
    }

    /// @param token the key that goes with this telling
    Mail of(Dispute dispute, RoundEvent.RespondentNotified told, String to, String token) {
        var language = told.language();
        var variables = variables(dispute, language, token);
        var subject = replies.notice(
                "notice-mail-subject", language, Map.of("id", dispute.id().value()));
        return new Mail(to, subject, replies.notice("notice-mail", language, variables));
    }

    private Map<String, Object> variables(Dispute dispute, Language language, String token) {
        var notice = NoticeToSeller.of(dispute, edition.get(), language);
        var law = Jurisdiction.valueOf(notice.jurisdiction());
        var clock = dispute.clocks().of(dispute.stage());
        var variables = new HashMap<String, Object>();
        variables.put("id", notice.disputeId());
        variables.put("grounds", notice.grounds());
        variables.put("sought", notice.sought());
        variables.put("law", new Phrases(edition.get(), language).law(law));
        variables.put("until", clock.map(one -> one.lastDay().toString()).orElse(""));
        variables.put(
                "silence",
                clock.map(Clock::silence).map(text -> text.in(language)).orElse(""));
        variables.put("link", site.resolve("/merchant#token=" + token).toString());
        return variables;
    }
}
