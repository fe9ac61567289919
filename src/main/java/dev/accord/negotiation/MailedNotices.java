package dev.accord.negotiation;

import dev.accord.dispute.Author;
import dev.accord.dispute.Dispute;
import dev.accord.dispute.Disputes;
import dev.accord.dispute.Following;
import dev.accord.dispute.RoundEvent;
import dev.accord.dispute.Stage;
import dev.accord.outbox.Message;
import dev.accord.outbox.Outbox;
import dev.accord.shared.DisputeId;
import dev.accord.store.Journal;
import dev.accord.store.Views;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Puts the notice into the outbox as an e-mail where the seller's address is known. The telling is on disk before, and
/// its letter has an id of its own, so that a stop in between loses nothing and sends nothing twice: after a start,
/// whatever the view has not seen is gone through again.
///
/// An address gets one letter in a dispute, and a dispute writes to few: nobody can have a stranger written to over and
/// over. The address of the seller's account counts before one that the consumer gave.
public final class MailedNotices implements AutoCloseable {

    private static final String VIEW = "mailed-notices";
    private static final int MOST = 3;

    private final Disputes disputes;
    private final Invitations invitations;
    private final NoticeMail wording;
    private final SellersAddress addresses;
    private final Outbox outbox;
    private final Views views;
    private final Following following;

    MailedNotices(
            Disputes disputes,
            Invitations invitations,
            NoticeMail wording,
            SellersAddress addresses,
            Outbox outbox,
            Views views) {
        this.disputes = disputes;
        this.invitations = invitations;
        this.wording = wording;
        this.addresses = addresses;
        this.outbox = outbox;
        this.views = views;
        this.following = new Following(disputes, views, VIEW, this::follow);
    }

    /// Whether the newest telling goes by e-mail.
    public boolean isMailed(Dispute dispute) {
        var to = recipients(dispute);
        return !to.isEmpty() && to.getLast().isPresent();
    }

    /// Goes through what came while nobody listened.
    void catchUp(Journal journal) {
        following.catchUp(journal);
    }

    /// Puts there what is new, and notes how far it has come.
    void follow(DisputeId id) {
        disputes.find(id).ifPresent(dispute -> {
            var to = recipients(dispute);
            for (int n = done(id); n < to.size(); n++) {
                int number = n + 1;
                to.get(n).ifPresent(address -> put(dispute, number, address));
            }
            views.put(new Views.Row(VIEW, id.value(), dispute.version(), Integer.toString(to.size())));
        });
    }

    @Override
    public void close() throws Exception {
        following.close();
    }

    private int done(DisputeId id) {
        return views.get(VIEW, id.value())
                .map(row -> Integer.parseInt(row.fields()))
                .orElse(0);
    }

    /// For each telling the address that its letter goes to.
    private List<Optional<String>> recipients(Dispute dispute) {
        var written = new HashSet<String>();
        var recipients = new ArrayList<Optional<String>>();
        for (var told : tellings(dispute)) {
            recipients.add(address(dispute, told).filter(one -> isNew(one, written)));
        }
        return recipients;
    }

    private static boolean isNew(String address, Set<String> written) {
        return written.size() < MOST && written.add(address.toLowerCase(Locale.ROOT));
    }

    /// A seller who made a key of their own knows already.
    private Optional<String> address(Dispute dispute, RoundEvent.RespondentNotified told) {
        return told.by() == Author.MERCHANT
                ? Optional.empty()
                : addresses.of(dispute).or(() -> Optional.of(told.email())).filter(one -> !one.isBlank());
    }

    private void put(Dispute dispute, int number, String address) {
        if (!isToBeAnswered(dispute)) {
            return;
        }
        var told = tellings(dispute).get(number - 1);
        var mail = wording.of(dispute, told, address, invitations.token(dispute.id(), number));
        var id = "notice-" + dispute.id().value() + "-" + number;
        outbox.put(Message.mail(id, Disputes.stream(dispute.id()), "notice.sent", mail));
    }

    /// Nobody is asked to answer what they have answered, or what has gone on without them.
    private static boolean isToBeAnswered(Dispute dispute) {
        return dispute.stage() == Stage.NOTICE
                && dispute.opening().consented()
                && dispute.rounds()
                        .respondent()
                        .filter(told -> !told.answered())
                        .isPresent();
    }

    private static List<RoundEvent.RespondentNotified> tellings(Dispute dispute) {
        return dispute.history().stream()
                .flatMap(commit -> commit.events().stream())
                .filter(RoundEvent.RespondentNotified.class::isInstance)
                .map(RoundEvent.RespondentNotified.class::cast)
                .toList();
    }
}
