package dev.accord.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.web.servlet.HandlerExceptionResolver;

/// Tells what the security filters refuse in the same way as everything else: people are sent to the login page,
/// programs get a problem document.
final class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final HandlerExceptionResolver resolver;

    Refusals(HandlerExceptionResolver resolver) {
        this.resolver = resolver;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException unknown)
            throws IOException {
        if (UrlRules.isStaffPage(request)) {
            response.sendRedirect("/login");
        } else if (unknown instanceof BadCredentialsException) {
            tell(challenged(CommonProblems.wrongPassword(), request), request, response);
        } else {
            tell(challenged(CommonProblems.notSignedIn(), request), request, response);
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        if (UrlRules.isStaffPage(request)) {
            response.sendRedirect("/login?denied");
        } else {
            var stale = denied instanceof CsrfException;
            tell(stale ? CommonProblems.staleForm() : CommonProblems.forbidden(), request, response);
        }
    }

    void tell(Problem problem, HttpServletRequest request, HttpServletResponse response) {
        resolver.resolveException(request, response, null, problem);
    }

    /// Programs are told how to sign in; a browser would answer the challenge with a box of its own.
    private static Problem challenged(Problem problem, HttpServletRequest request) {
        var isBrowser = request.getHeader("Sec-Fetch-Mode") != null || request.getHeader("X-Requested-With") != null;
        return isBrowser ? problem : problem.withHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Accord\"");
    }
}
