package dev.accord.evidence.web;

import dev.accord.edition.FactId;
import dev.accord.evidence.Upload;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/// What a form hands in: files as they were sent, and the fact that they speak to.
record FormParts(List<Upload> uploads, @Nullable FactId about) {

    static FormParts of(List<MultipartFile> files, @Nullable String about) throws IOException {
        var uploads = new ArrayList<Upload>();
        for (var file : files) {
            var name = file.getOriginalFilename();
            uploads.add(new Upload(name == null ? "" : name, file.getBytes()));
        }
        return new FormParts(uploads, about == null || about.isBlank() ? null : new FactId(about));
    }
}
