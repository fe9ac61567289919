package dev.accord.evidence;

import dev.accord.dispute.Author;
import dev.accord.dispute.Dispute;
import dev.accord.dispute.DisputeEvent;
import dev.accord.dispute.Disputes;
import dev.accord.dispute.RoundEvent;
import dev.accord.edition.Edition;
import dev.accord.edition.FactId;
import dev.accord.negotiation.Table;
import dev.accord.shared.DisputeId;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Takes documents in and gives them out. The bytes are on disk before the event that names them, so that a stop in
/// between leaves nothing that cannot be opened.
public final class Exhibits {

    private static final int MOST = 10;

    private final Disputes disputes;
    private final Originals originals;
    private final Table table;
    private final Acknowledgement acknowledgement;
    private final Supplier<Edition> edition;
    private final InstantSource clock;

    /// @param edition the live one
    Exhibits(
            Disputes disputes,
            Originals originals,
            Table table,
            Acknowledgement acknowledgement,
            Supplier<Edition> edition,
            InstantSource clock) {
        this.disputes = disputes;
        this.originals = originals;
        this.table = table;
        this.acknowledgement = acknowledgement;
        this.edition = edition;
        this.clock = clock;
    }

    /// All of them or none; what the side has handed in before stays as it is.
    ///
    /// @param about the fact that they speak to; null where none is named
    /// @return the files in the order they were sent
    /// @throws dev.accord.shared.Refusal 400, 404, 409, 410, 413, 415
    public List<RoundEvent.FileAdded> handIn(DisputeId id, Author by, List<Upload> uploads, @Nullable String about) {
        var files = Inspection.of(uploads);
        added(disputes.get(id), by, files, about);
        var now = clock.instant();
        files.forEach(file -> originals.keep(id, file.sha256(), file.content(), now));
        var after = disputes.decide(id, dispute -> events(dispute, by, added(dispute, by, files, about)));
        return files.stream().flatMap(file -> known(after, by, file).stream()).toList();
    }

    /// Empty where it has been erased.
    ///
    /// @throws dev.accord.shared.Refusal 404
    public Optional<Exhibit> open(Dispute dispute, int number) {
        var file = dispute.rounds().file(number).orElseThrow(EvidenceRefusals::noSuchFile);
        return originals.find(dispute.id(), file.sha256()).map(content -> new Exhibit(file, content));
    }

    /// What is new among the files, where it may be handed in.
    private List<RoundEvent.FileAdded> added(
            Dispute dispute, Author by, List<Inspection> files, @Nullable String about) {
        table.requireAlive(dispute);
        var fact = about == null ? null : fact(dispute, about);
        int number = dispute.rounds().files().size();
        var added = new ArrayList<RoundEvent.FileAdded>();
        for (var file : files) {
            if (known(dispute, by, file).isEmpty()) {
                added.add(file.added(++number, by, fact));
            }
        }
        if (!added.isEmpty() && handedInBy(dispute, by) + added.size() > MOST) {
            throw EvidenceRefusals.tooMany(MOST);
        }
        return added;
    }

    private static FactId fact(Dispute dispute, String about) {
        return dispute.file().facts().keySet().stream()
                .filter(known -> known.value().equals(about))
                .findFirst()
                .orElseThrow(EvidenceRefusals::unknownFact);
    }

    private List<DisputeEvent> events(Dispute dispute, Author by, List<RoundEvent.FileAdded> added) {
        if (added.isEmpty()) {
            return List.of();
        }
        var events = new ArrayList<DisputeEvent>(added);
        if (by == Author.CONSUMER) {
            ToldByFile.evidence(dispute, added, edition.get())
                    .map(DisputeEvent.FactLearned::new)
                    .ifPresent(events::add);
        }
        events.addAll(acknowledgement.of(dispute, by, added));
        return events;
    }

    private static long handedInBy(Dispute dispute, Author by) {
        return dispute.rounds().files().stream().filter(file -> file.by() == by).count();
    }

    private static Optional<RoundEvent.FileAdded> known(Dispute dispute, Author by, Inspection given) {
        return dispute.rounds().files().stream()
                .filter(file -> file.by() == by && file.sha256().equals(given.sha256()))
                .findFirst();
    }
}
