package dev.accord.evidence;

import dev.accord.kit.Client;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/// Documents as people hand them in, and such as nobody should.
final class TestFiles {

    private TestFiles() {}

    /// A real PDF; each number gives other bytes.
    static Client.Part pdf(int number) {
        try (var document = new PDDocument()) {
            document.setDocumentId((long) number);
            document.addPage(new PDPage());
            document.getDocumentInformation().setTitle("slip " + number);
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return new Client.Part("发货单 " + number + ".pdf", bytes.toByteArray());
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    static Client.Part png() {
        return png(8);
    }

    /// A picture as large as this; each size gives other bytes.
    static Client.Part png(int side) {
        try {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB), "png", bytes);
            return new Client.Part("photo.png", bytes.toByteArray());
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    static Client.Part renamed(String name, Client.Part file) {
        return new Client.Part(name, file.content());
    }

    static Client.Part zeros(int size) {
        return new Client.Part("large.pdf", new byte[size]);
    }

    static Client.Part named(String name, String content) {
        return new Client.Part(name, content.getBytes(StandardCharsets.ISO_8859_1));
    }
}
