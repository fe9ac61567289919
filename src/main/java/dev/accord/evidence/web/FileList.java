package dev.accord.evidence.web;

import dev.accord.access.TimedLinks;
import dev.accord.dispute.Dispute;
import dev.accord.dispute.RoundEvent;
import dev.accord.edition.FactId;
import dev.accord.evidence.Exhibit;
import dev.accord.evidence.Exhibits;
import dev.accord.shared.DisputeId;
import dev.accord.shared.Refusal;
import dev.accord.shared.Text;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// Documents as everybody in a case is shown them: named, with a link to save them.
@Component
class FileList {

    private static final String LINK = "evidence-link";

    private final Exhibits exhibits;
    private final TimedLinks links;

    FileList(Exhibits exhibits, TimedLinks links) {
        this.exhibits = exhibits;
        this.links = links;
    }

    /// @param by `consumer | merchant`
    /// @param about the fact that it speaks to
    /// @param link saves it without a token, for an hour
    record Handed(
            int n,
            String by,
            String name,
            String mediaType,
            long size,
            String sha256,
            @Nullable FactId about,
            String link) {}

    List<Handed> of(DisputeId dispute, List<RoundEvent.FileAdded> files) {
        var place = "/evidence/" + links.make(LINK, dispute) + "/";
        return files.stream()
                .map(file -> new Handed(
                        file.number(),
                        file.by().name().toLowerCase(Locale.ROOT),
                        file.name(),
                        file.mediaType(),
                        file.size(),
                        file.sha256(),
                        file.about(),
                        place + file.number()))
                .toList();
    }

    /// The dispute that a link still opens.
    Optional<DisputeId> linked(String link) {
        return links.dispute(LINK, link);
    }

    /// The bytes, to be saved and never shown on a page of ours. Never kept on the way.
    ResponseEntity<byte[]> content(Dispute dispute, int number) {
        var exhibit = exhibits.open(dispute, number).orElseThrow(FileList::erased);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(exhibit.file().mediaType()))
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(exhibit))
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .body(exhibit.content());
    }

    private static String disposition(Exhibit exhibit) {
        return ContentDisposition.attachment()
                .filename(exhibit.file().name(), StandardCharsets.UTF_8)
                .build()
                .toString();
    }

    private static Refusal erased() {
        return new Refusal(
                410,
                new Text("这个文件已被删除", "This file has been erased"),
                new Text("它和争议的其他内容一起删除了。", "It was erased with the rest of the dispute."));
    }
}
