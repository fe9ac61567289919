package dev.accord.agreement.web;

import dev.accord.agreement.Agreements;
import dev.accord.dispute.Dispute;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// The documents of an agreement as answers. Never kept on the way.
final class Documents {

    private static final MediaType PAGE = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    private static final MediaType SIGNATURE = MediaType.parseMediaType("application/jose");

    private Documents() {}

    /// @param name ends with `.html`, `.pdf` or `.jws`
    static ResponseEntity<byte[]> of(String name, Agreements agreements, Dispute dispute) {
        var ending = name.substring(name.lastIndexOf('.') + 1);
        return switch (ending) {
            case "html" -> answer(PAGE, ContentDisposition.inline(), ending, agreements.page(dispute));
            case "pdf" ->
                answer(MediaType.APPLICATION_PDF, ContentDisposition.attachment(), ending, agreements.pdf(dispute));
            case "jws" -> answer(SIGNATURE, ContentDisposition.attachment(), ending, signature(agreements, dispute));
            default -> throw new IllegalArgumentException("Not a document: " + name);
        };
    }

    private static byte[] signature(Agreements agreements, Dispute dispute) {
        return agreements.signature(dispute).getBytes(StandardCharsets.US_ASCII);
    }

    private static ResponseEntity<byte[]> answer(
            MediaType type, ContentDisposition.Builder disposition, String ending, byte[] content) {
        var named = disposition.filename("agreement." + ending).build();
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, named.toString())
                .body(content);
    }
}
