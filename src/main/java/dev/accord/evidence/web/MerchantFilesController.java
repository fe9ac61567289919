package dev.accord.evidence.web;

import dev.accord.access.Seller;
import dev.accord.dispute.Author;
import dev.accord.dispute.Disputes;
import dev.accord.evidence.Exhibits;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/// The seller hands in documents, by the key in their link.
@RestController
@RequestMapping("/api/merchant/files")
class MerchantFilesController {

    private final Exhibits exhibits;
    private final Disputes disputes;
    private final FileList list;

    MerchantFilesController(Exhibits exhibits, Disputes disputes, FileList list) {
        this.exhibits = exhibits;
        this.disputes = disputes;
        this.list = list;
    }

    /// @param file one or several: PDF, JPEG, PNG, WebP, GIF or HEIC, at most 5 MB each
    /// @param about the id of the fact that they speak to
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    List<FileList.Handed> handIn(
            @AuthenticationPrincipal Seller seller,
            @RequestPart("file") List<MultipartFile> file,
            @RequestParam(required = false) @Nullable String about)
            throws IOException {
        var parts = FormParts.of(file, about);
        return list.of(
                seller.dispute(), exhibits.handIn(seller.dispute(), Author.MERCHANT, parts.uploads(), parts.about()));
    }

    @GetMapping
    List<FileList.Handed> files(@AuthenticationPrincipal Seller seller) {
        return list.of(seller.dispute(), disputes.get(seller.dispute()).rounds().files());
    }

    @GetMapping("/{number}")
    ResponseEntity<byte[]> file(@AuthenticationPrincipal Seller seller, @PathVariable int number) {
        return list.content(disputes.get(seller.dispute()), number);
    }
}
