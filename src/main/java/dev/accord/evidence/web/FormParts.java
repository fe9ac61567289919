package dev.accord.evidence.web;

import dev.accord.evidence.Upload;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/// What a form hands in: files as they were sent, and the fact that they speak to.
record FormParts(List<Upload> uploads, @Nullable String about) {

    static FormParts of(List<MultipartFile> files, @Nullable String about) throws IOException {
        var uploads = new ArrayList<Upload>();
        for (var file : files) {
            var name = file.getOriginalFilename();
            try (var content = file.getInputStream()) {
                uploads.add(new Upload(name == null ? "" : name, content.readNBytes(Upload.LARGEST + 1)));
            }
        }
        return new FormParts(uploads, about == null || about.isBlank() ? null : about);
    }
}
