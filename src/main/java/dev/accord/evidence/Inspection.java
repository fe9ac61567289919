package dev.accord.evidence;

import dev.accord.dispute.Author;
import dev.accord.dispute.RoundEvent;
import dev.accord.edition.FactId;
import dev.accord.shared.Sha256;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A file that may be taken in: its size and its kind have been looked at. Pure.
record Inspection(String name, FileType type, byte[] content, String sha256) {

    /// Each once.
    ///
    /// @throws dev.accord.shared.Refusal 400, 413, 415
    static List<Inspection> of(List<Upload> uploads) {
        return uploads.stream()
                .map(Inspection::of)
                .collect(Collectors.toMap(Inspection::sha256, one -> one, (first, _) -> first, LinkedHashMap::new))
                .sequencedValues()
                .stream()
                .toList();
    }

    RoundEvent.FileAdded added(int number, Author by, @Nullable FactId about) {
        return new RoundEvent.FileAdded(number, by, name, type.mediaType(), content.length, sha256, about);
    }

    private static Inspection of(Upload upload) {
        var shown = FileName.shown(upload.name());
        if (upload.content().length == 0) {
            throw EvidenceRefusals.empty(shown);
        }
        if (upload.content().length > Upload.LARGEST) {
            throw EvidenceRefusals.tooLarge(shown);
        }
        var type = TikaFileTypes.of(upload.content()).orElseThrow(() -> EvidenceRefusals.wrongType(shown));
        return new Inspection(FileName.of(upload.name(), type), type, upload.content(), Sha256.of(upload.content()));
    }
}
