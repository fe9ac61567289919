package dev.accord.negotiation;

import dev.accord.dispute.Addressees;
import dev.accord.dispute.Audience;
import dev.accord.dispute.Author;
import dev.accord.dispute.Dispute;
import dev.accord.dispute.DisputeEvent;
import dev.accord.dispute.Disputes;
import dev.accord.dispute.RoundEvent;
import dev.accord.edition.Edition;
import dev.accord.reply.Phrases;
import dev.accord.shared.DisputeId;
import dev.accord.timeline.Receipt;
import dev.accord.timeline.Receipts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// What a seller does besides offering: accept or decline the proposal, say that a fact is otherwise, write.
public final class MerchantDesk {

    private static final int LONGEST = 8_000;

    private final Disputes disputes;
    private final Table table;
    private final Supplier<Edition> edition;
    private final Announcements announcements;
    private final Receipts receipts;

    MerchantDesk(
            Disputes disputes, Table table, Supplier<Edition> edition, Announcements announcements, Receipts receipts) {
        this.disputes = disputes;
        this.table = table;
        this.edition = edition;
        this.announcements = announcements;
        this.receipts = receipts;
    }

    /// Accepts or declines the newest proposal; the same answer again changes nothing.
    public Dispute decide(DisputeId id, int number, DisputeEvent.Decision decision, String reason) {
        return disputes.decide(id, dispute -> {
            var said = dispute.bargaining().decision(number, Author.MERCHANT);
            if (said.filter(one -> one.decision() == decision).isPresent()) {
                return List.of();
            }
            table.requireOpen(dispute);
            if (number < 1 || number != dispute.bargaining().proposals().size()) {
                throw Refusals.noSuchProposal(number);
            }
            var events = new ArrayList<DisputeEvent>();
            events.add(new DisputeEvent.ProposalDecided(number, Author.MERCHANT, decision, null, List.of(), reason));
            var wording = decision == DisputeEvent.Decision.ACCEPT ? "seller-accepted" : "seller-declined";
            events.addAll(announcements.toBoth(dispute, wording, _ -> Map.of("number", number, "reason", reason)));
            return events;
        });
    }

    /// Says that a fact is otherwise.
    ///
    /// @param value as the API writes such facts; empty where it is only denied
    public Dispute contest(DisputeId id, String named, String value, String statement) {
        if (statement.isBlank() || statement.length() > LONGEST) {
            throw Refusals.badValue("statement 需要 1 到 8000 字。", "statement takes 1 to 8,000 characters.");
        }
        return disputes.decide(id, dispute -> {
            table.requireOpen(dispute);
            var fact = dispute.file().facts().keySet().stream()
                    .filter(known -> known.value().equals(named))
                    .findFirst()
                    .orElseThrow(Refusals::unknownFact);
            var told = TypedFact.read(edition.get().fact(fact).orElseThrow(Refusals::unknownFact), value);
            var events = new ArrayList<DisputeEvent>();
            events.add(new RoundEvent.FactContested(fact, told.orElse(null), statement));
            events.addAll(announcements.toBoth(
                    dispute,
                    "fact-contested",
                    language -> Map.of(
                            "fact", new Phrases(edition.get(), language).fact(fact),
                            "value",
                                    told.map(one -> new Phrases(edition.get(), language).value(fact, one))
                                            .orElse(""),
                            "statement", statement)));
            return events;
        });
    }

    /// Writes to the consumer; the same id again answers with the first receipt.
    public Receipt say(DisputeId id, String clientMessageId, String text) {
        if (!clientMessageId.matches("[A-Za-z0-9._:-]{1,64}") || text.isBlank() || text.length() > LONGEST) {
            throw Refusals.badValue(
                    "需要 clientMessageId（1 到 64 个字符）和 1 到 8000 字的 text。",
                    "It needs a clientMessageId of 1 to 64 characters and a text of 1 to 8,000.");
        }
        var message = new DisputeEvent.MessageSaid(Author.MERCHANT, Addressees.BOTH, clientMessageId, text);
        var after = disputes.decide(id, dispute -> {
            table.requireAlive(dispute);
            return dispute.talk().said().containsKey(clientMessageId) ? List.of() : List.of(message);
        });
        var said = after.talk().said().get(clientMessageId);
        if (said == null || said.author() != Author.MERCHANT || !said.text().equals(text)) {
            throw Refusals.badValue("这个 clientMessageId 已经用过。", "This clientMessageId was used before.");
        }
        return receipts.of(after, clientMessageId, said.version(), Audience.MERCHANT);
    }
}
