package dev.accord.evidence.web;

import dev.accord.dispute.Author;
import dev.accord.evidence.Exhibits;
import dev.accord.shared.DisputeId;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/// The consumer hands in documents, by the token of their dispute.
@RestController
class ConsumerFilesController {

    private final Exhibits exhibits;
    private final FileList list;

    ConsumerFilesController(Exhibits exhibits, FileList list) {
        this.exhibits = exhibits;
        this.list = list;
    }

    /// @param file one or several: PDF, JPEG, PNG, WebP, GIF or HEIC, at most 5 MB each
    /// @param about the id of the fact that they speak to
    @PostMapping(path = "/api/disputes/{id}/files", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    List<FileList.Handed> handIn(
            @PathVariable DisputeId id,
            @RequestPart("file") List<MultipartFile> file,
            @RequestParam(required = false) @Nullable String about)
            throws IOException {
        var parts = FormParts.of(file, about);
        return list.of(id, exhibits.handIn(id, Author.CONSUMER, parts.uploads(), parts.about()));
    }
}
