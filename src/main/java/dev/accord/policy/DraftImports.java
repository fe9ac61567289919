package dev.accord.policy;

import dev.accord.edition.Instrument;
import dev.accord.policy.importing.Importer;
import dev.accord.policy.importing.Importer.Drafted;
import dev.accord.policy.importing.Importer.Refused;
import dev.accord.shared.Text;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

/// Puts official texts into a draft as pending articles. One import at a time: each may be large.
public final class DraftImports {

    private final Drafts drafts;
    private final ReentrantLock one = new ReentrantLock();

    DraftImports(Drafts drafts) {
        this.drafts = drafts;
    }

    /// @param name as the person who sends it knows it
    public record Upload(String name, Path file) {}

    /// Where the texts go.
    ///
    /// @param draft the draft's id; empty for a new one
    /// @param base the edition on which a new draft stands
    public record Target(String draft, String base, String by) {}

    /// What became of a file.
    ///
    /// @param path of the instrument in the draft
    /// @param first the number of its first article
    /// @param notes what somebody should look at
    public record Made(
            String file, String path, String title, int articles, String first, String last, List<Text> notes) {}

    /// @param draft the id of the draft in which all this is now
    public record Imported(String draft, List<Made> made, List<Refused> refused) {}

    /// Nothing is changed, and no draft started, where no file can be used.
    public Imported into(Target target, Importer importer, List<Upload> uploads) {
        one.lock();
        try {
            var drafted = new ArrayList<Drafted>();
            var refused = new ArrayList<Refused>();
            for (var upload : uploads) {
                switch (importer.read(upload.name(), upload.file())) {
                    case Drafted usable -> drafted.add(usable);
                    case Refused unusable -> refused.add(unusable);
                }
            }
            if (drafted.isEmpty()) {
                throw PolicyRefusals.nothingToImport(refused);
            }
            var id = target.draft().isEmpty() ? start(target, drafted) : target.draft();
            return new Imported(
                    id, drafted.stream().map(text -> put(id, target.by(), text)).toList(), refused);
        } finally {
            one.unlock();
        }
    }

    private String start(Target target, List<Drafted> drafted) {
        var first = drafted.getFirst().title();
        return drafts.start(first.isEmpty() ? drafted.getFirst().file() : first, target.by(), target.base())
                .id();
    }

    private Made put(String id, String by, Drafted text) {
        var draft = drafts.get(id);
        var files = drafts.files(draft).keySet();
        var path = Importer.free(text.path(), files::contains);
        var notes =
                Stream.concat(text.notes().stream(), alike(draft, text.title())).toList();
        drafts.change(id, by, path, text.draft().contentAt(path), null);
        return new Made(text.file(), path, text.title(), text.articles(), text.first(), text.last(), notes);
    }

    /// The law may be there already, in an earlier version.
    private Stream<Text> alike(Draft draft, String title) {
        return drafts.reading(draft).edition().instruments().stream()
                .filter(instrument -> List.of(
                                instrument.title().zh(), instrument.title().en())
                        .contains(title))
                .map(Instrument::id)
                .map(
                        id -> new Text(
                                "已有同名文件 " + id + "；如是新版本，请把改动的条文并入它，各带自己的有效期",
                                "there is one of this name already, " + id
                                        + "; if this is a later version, move the changed articles there, each with its validity"));
    }
}
