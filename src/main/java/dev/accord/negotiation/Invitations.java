package dev.accord.negotiation;

import dev.accord.access.RespondentTokens;
import dev.accord.dispute.Author;
import dev.accord.dispute.Dispute;
import dev.accord.dispute.DisputeEvent;
import dev.accord.dispute.Disputes;
import dev.accord.dispute.Respondent;
import dev.accord.dispute.RoundEvent;
import dev.accord.shared.DisputeId;
import dev.accord.shared.Language;
import dev.accord.shared.Sha256;
import dev.accord.store.Signer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Tells the seller of a dispute: a link with a key of its own, signed by the service; only the SHA-256 of the key is
/// kept.
///
/// Who passes the link on is on record: a seller who came by a link that the consumer passed on has proved nothing else
/// about themselves.
public final class Invitations implements RespondentTokens {

    private static final String MARK = ".r.";

    private final Disputes disputes;
    private final Table table;
    private final Announcements announcements;
    private final Signer signer;

    Invitations(Disputes disputes, Table table, Announcements announcements, Signer signer) {
        this.disputes = disputes;
        this.table = table;
        this.announcements = announcements;
        this.signer = signer;
    }

    /// The dispute with its seller, and the key for the link.
    public record Invitation(Dispute dispute, String token) {}

    /// @param name of the seller; what is known already where empty
    public Invitation invite(DisputeId id, Author by, String name, String email, Language language) {
        var after = disputes.decide(id, dispute -> {
            table.requireAlive(dispute);
            if (dispute.file().category().isEmpty()) {
                throw Refusals.nothingTold();
            }
            var token = token(id, issued(dispute) + 1);
            var told = new RoundEvent.RespondentNotified(by, known(name, dispute), email, language, hash(token));
            return events(dispute, told);
        });
        return new Invitation(after, token(id, issued(after)));
    }

    @Override
    public boolean accepts(DisputeId id, String token) {
        return token.startsWith(id + MARK)
                && disputes.find(id)
                        .flatMap(dispute -> dispute.rounds().respondent())
                        .filter(seller -> seller.tokenHashes().contains(hash(token)))
                        .isPresent();
    }

    /// Ed25519 signatures are deterministic and nobody else can make them: the key of a link need not be kept.
    String token(DisputeId id, int number) {
        var text = "respondent:" + id + ":" + number;
        return id + MARK + signer.sign(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<DisputeEvent> events(Dispute dispute, RoundEvent.RespondentNotified told) {
        var events = new ArrayList<DisputeEvent>();
        events.add(told);
        var now = dispute.with(List.of(told), dispute.opening().at());
        events.addAll(announcements.toBoth(now, "notice-sent", _ -> Map.of("seller", told.name())));
        return events;
    }

    private static int issued(Dispute dispute) {
        return dispute.rounds()
                .respondent()
                .map(seller -> seller.tokenHashes().size())
                .orElse(0);
    }

    private static String known(String name, Dispute dispute) {
        if (!name.isBlank()) {
            return name.strip();
        }
        return dispute.rounds().respondent().map(Respondent::name).orElseGet(() -> NoticeToSeller.shop(dispute));
    }

    private static String hash(String token) {
        return Sha256.of(token.getBytes(StandardCharsets.UTF_8));
    }
}
