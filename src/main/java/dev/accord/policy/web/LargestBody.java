package dev.accord.policy.web;

import dev.accord.access.Problem;
import dev.accord.shared.Text;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

/// Turns a body away that is far too large, before it fills the memory, whether or not its length was told.
@ControllerAdvice(basePackageClasses = LargestBody.class)
class LargestBody extends RequestBodyAdviceAdapter {

    /// A file of 10 MB as JSON, with room for escapes.
    private static final long LARGEST = 19L << 20;

    @Override
    public boolean supports(MethodParameter parameter, Type type, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public HttpInputMessage beforeBodyRead(
            HttpInputMessage message,
            MethodParameter parameter,
            Type type,
            Class<? extends HttpMessageConverter<?>> converter)
            throws IOException {
        if (message.getHeaders().getContentLength() > LARGEST) {
            throw tooLarge();
        }
        var counted = new Counted(message.getBody());
        return new HttpInputMessage() {
            @Override
            public InputStream getBody() {
                return counted;
            }

            @Override
            public HttpHeaders getHeaders() {
                return message.getHeaders();
            }
        };
    }

    private static Problem tooLarge() {
        return Problem.of(
                HttpStatus.CONTENT_TOO_LARGE,
                "file-too-large",
                new Text("文件太大", "The file is too large"),
                new Text("一个文件不能超过 10 MB；请拆成几个文件。", "A file may have 10 MB; split it."));
    }

    /// A body whose length was not told beforehand.
    private static final class Counted extends FilterInputStream {

        private long count;

        Counted(InputStream body) {
            super(body);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            int read = super.read(into, from, most);
            count(Math.max(0, read));
            return read;
        }

        private void count(int more) {
            count += more;
            if (count > LARGEST) {
                throw tooLarge();
            }
        }
    }
}
