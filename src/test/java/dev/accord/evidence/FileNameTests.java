package dev.accord.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTests {

    @ParameterizedTest
    @CsvSource({
        "packing list.pdf, packing list.pdf",
        "发货单.PDF, 发货单.PDF",
        "../../etc/passwd, passwd.pdf",
        "C:\\Users\\me\\slip.pdf, slip.pdf",
        "..., file.pdf",
        "'', file.pdf",
        "invoice.exe, invoice.exe.pdf",
        "'<img src=x>.pdf', '_img src=x_.pdf'",
        "'a\"; filename=\"b.exe', 'a__ filename=_b.exe.pdf'"
    })
    void aNameIsSafeToShowAndToSaveAndEndsAsItsContentDoes(String given, String kept) {
        assertThat(FileName.of(given, FileType.PDF)).isEqualTo(kept);
    }

    @Test
    void nothingInvisibleTurnsANameAround() {
        assertThat(FileName.of("slip\u202Efdp.exe\r\n\u0000.pdf", FileType.PDF)).isEqualTo("slipfdp.exe.pdf");
    }

    @Test
    void aNameIsNoLongerThanAScreenHolds() {
        assertThat(FileName.of("长".repeat(4_000) + ".jpg", FileType.JPEG))
                .hasSizeLessThan(110)
                .endsWith(".jpg");
    }
}
