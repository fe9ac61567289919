package dev.accord.access;

import dev.accord.store.Signer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.web.util.WebUtils;

/// Keeps who is signed in inside a signed cookie, so that every node knows without asking another. Real time decides
/// when it ends, whatever the clock of a demonstration says.
final class SessionCookie implements SecurityContextRepository {

    static final String NAME = "accord-session";
    private static final Duration LASTS = Duration.ofHours(12);
    private static final String PURPOSE = "accord-session\n";

    private final Signer signer;
    private final InstantSource time = InstantSource.system();

    SessionCookie(Signer signer) {
        this.signer = signer;
    }

    @Override
    @SuppressWarnings("deprecation") // the type is deprecated, the method is not
    public SecurityContext loadContext(HttpRequestResponseHolder exchange) {
        var cookie = WebUtils.getCookie(exchange.getRequest(), NAME);
        return cookie == null
                ? SecurityContextHolder.createEmptyContext()
                : verified(cookie.getValue())
                        .map(SessionCookie::context)
                        .orElseGet(SecurityContextHolder::createEmptyContext);
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        var staff = Staff.of(context.getAuthentication());
        if (staff.isPresent()) {
            set(request, response, write(staff.get()), LASTS);
        } else if (containsContext(request)) {
            set(request, response, "", Duration.ZERO);
        }
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return WebUtils.getCookie(request, NAME) != null;
    }

    private Optional<Staff> verified(String value) {
        var dot = value.indexOf('.');
        if (dot < 0 || !signer.verify(signed(value.substring(0, dot)), value.substring(dot + 1))) {
            return Optional.empty();
        }
        var fields = new String(Base64.getUrlDecoder().decode(value.substring(0, dot)), StandardCharsets.UTF_8)
                .split("\n", 3);
        if (time.millis() >= Long.parseLong(fields[0])) {
            return Optional.empty();
        }
        return Optional.of(new Staff(
                fields[2],
                Arrays.stream(fields[1].split(",")).map(Role::valueOf).collect(Collectors.toSet())));
    }

    private String write(Staff staff) {
        var fields = "%d\n%s\n%s"
                .formatted(
                        time.instant().plus(LASTS).toEpochMilli(),
                        staff.roles().stream().map(Role::name).collect(Collectors.joining(",")),
                        staff.name());
        var content = Base64.getUrlEncoder().withoutPadding().encodeToString(fields.getBytes(StandardCharsets.UTF_8));
        return content + "." + signer.sign(signed(content));
    }

    private static byte[] signed(String content) {
        return (PURPOSE + content).getBytes(StandardCharsets.UTF_8);
    }

    private static void set(HttpServletRequest request, HttpServletResponse response, String value, Duration lasts) {
        var cookie = ResponseCookie.from(NAME, value)
                .path("/")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(lasts)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private static SecurityContext context(Staff staff) {
        var authorities = AuthorityUtils.createAuthorityList(
                staff.roles().stream().map(Role::name).toList());
        return new SecurityContextImpl(
                UsernamePasswordAuthenticationToken.authenticated(staff.name(), null, authorities));
    }
}
