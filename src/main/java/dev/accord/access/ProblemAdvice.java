package dev.accord.access;

import dev.accord.shared.Language;
import dev.accord.shared.Refusal;
import dev.accord.shared.Text;
import dev.accord.store.StoreUnavailableException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/// Tells every refusal and every fault as a problem document in the caller's language.
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    @ExceptionHandler
    ResponseEntity<Object> refuse(Problem problem, WebRequest request) {
        return ResponseEntity.status(problem.status())
                .headers(problem.headers())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .body(problem.in(language(request)));
    }

    @ExceptionHandler
    ResponseEntity<Object> refuse(Refusal refusal, WebRequest request) {
        return ResponseEntity.status(refusal.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .body(refusal.in(language(request)));
    }

    @ExceptionHandler
    ResponseEntity<Object> refuse(StoreUnavailableException down, WebRequest request) {
        LOG.warn("The store is unavailable: {}", down.getClass().getSimpleName());
        return refuse(CommonProblems.storeUnavailable(), request);
    }

    @ExceptionHandler
    ResponseEntity<Object> refuse(AccessDeniedException denied, WebRequest request) {
        return refuse(CommonProblems.forbidden(), request);
    }

    @ExceptionHandler
    ResponseEntity<Object> refuse(AuthenticationException unknown, WebRequest request) {
        return refuse(CommonProblems.notSignedIn(), request);
    }

    /// A fault of ours. Its message may quote what somebody said, so that only its kind and its place are logged.
    @ExceptionHandler
    ResponseEntity<Object> confess(Exception fault, WebRequest request) {
        var place = new IllegalStateException(fault.getClass().getName());
        place.setStackTrace(fault.getStackTrace());
        LOG.error("A call failed", place);
        return refuse(CommonProblems.of(HttpStatus.INTERNAL_SERVER_ERROR), request);
    }

    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException exception, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return refuse(whileReading(exception).orElseGet(ProblemAdvice::malformed), request);
    }

    /// What somebody who reads along has refused, such as a body without end.
    private static Optional<Problem> whileReading(Throwable exception) {
        return Stream.iterate(exception, Objects::nonNull, Throwable::getCause)
                .filter(Problem.class::isInstance)
                .map(Problem.class::cast)
                .findFirst();
    }

    private static Problem malformed() {
        return Problem.of(
                HttpStatus.BAD_REQUEST,
                "malformed-json",
                new Text("正文不是可读的 JSON", "The body is not JSON we can read"),
                new Text(
                        "请发送 UTF-8 编码的 JSON 对象，字段名称和类型以 /v3/api-docs 为准。",
                        "Send a UTF-8 JSON object with fields and types as /v3/api-docs gives them."));
    }

    @Override
    protected ResponseEntity<Object> handleMissingServletRequestParameter(
            MissingServletRequestParameterException exception,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return refuse(parameter(exception.getParameterName()), request);
    }

    @Override
    protected ResponseEntity<Object> handleMissingServletRequestPart(
            MissingServletRequestPartException exception,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return refuse(parameter(exception.getRequestPartName()), request);
    }

    @Override
    protected ResponseEntity<Object> handleMaxUploadSizeExceededException(
            MaxUploadSizeExceededException exception, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return refuse(CommonProblems.uploadTooLarge(), request);
    }

    @Override
    protected ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException exception, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var name = exception instanceof MethodArgumentTypeMismatchException mismatch
                ? mismatch.getName()
                : exception.getPropertyName();
        return refuse(parameter(name == null ? "?" : name), request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception exception,
            @Nullable Object body,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        var problem = CommonProblems.of(status);
        headers.forEach((name, values) -> values.forEach(value -> problem.withHeader(name, value)));
        return refuse(problem, request);
    }

    private static Problem parameter(String name) {
        return Problem.of(
                        HttpStatus.BAD_REQUEST,
                        "bad-parameter",
                        new Text("参数缺失或格式不对：" + name, "A parameter is missing or malformed: " + name),
                        new Text("请按 /v3/api-docs 填写后再试。", "Give it as /v3/api-docs says and try again."))
                .with("parameter", name);
    }

    private static Language language(WebRequest request) {
        var wanted = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        return Language.of(wanted == null ? "en" : wanted);
    }
}
