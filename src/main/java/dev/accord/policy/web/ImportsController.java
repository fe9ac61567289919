package dev.accord.policy.web;

import dev.accord.policy.DraftImports;
import dev.accord.policy.Publishing;
import dev.accord.policy.importing.Importer;
import dev.accord.shared.Jurisdiction;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Principal;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/// Official texts sent in by the policy team: Markdown, plain text, HTML, DOCX or PDF.
@RestController
@RequestMapping("/api/policy/imports")
class ImportsController {

    private final DraftImports imports;
    private final Publishing publishing;
    private final InstantSource clock;

    ImportsController(DraftImports imports, Publishing publishing, InstantSource clock) {
        this.imports = imports;
        this.publishing = publishing;
        this.clock = clock;
    }

    /// Makes pending articles of the files and puts them into a draft. Files that cannot be used are told beside those
    /// that can; where none can, nothing is changed.
    ///
    /// @param file one or several
    /// @param draft the draft to put them into; left out, a new one is started
    /// @param jurisdiction whose law it is; left out, it is told from each text
    /// @param from the first day in force; left out, it is told from each text
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    DraftImports.Imported take(
            Principal caller,
            @RequestPart("file") List<MultipartFile> file,
            @RequestParam(required = false) @Nullable String draft,
            @RequestParam(required = false) @Nullable Jurisdiction jurisdiction,
            @RequestParam(required = false) @Nullable LocalDate from) {
        var by = PolicyStaff.editor(caller);
        var importer = new Importer(Optional.ofNullable(jurisdiction), Optional.ofNullable(from));
        var target = new DraftImports.Target(draft == null ? "" : draft.strip(), publishing.live(clock.instant()), by);
        var uploads = new ArrayList<DraftImports.Upload>();
        try {
            for (var one : file) {
                uploads.add(kept(one));
            }
            return imports.into(target, importer, uploads);
        } catch (IOException full) {
            throw new UncheckedIOException("An upload cannot be kept", full);
        } finally {
            uploads.forEach(upload -> delete(upload.file()));
        }
    }

    private static DraftImports.Upload kept(MultipartFile sent) throws IOException {
        var name = sent.getOriginalFilename();
        var file = Files.createTempFile("import", ".upload");
        sent.transferTo(file);
        return new DraftImports.Upload(name == null || name.isBlank() ? "text" : name, file);
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException left) {
            file.toFile().deleteOnExit();
        }
    }
}
