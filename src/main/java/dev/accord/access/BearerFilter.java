package dev.accord.access;

import dev.accord.shared.DisputeId;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/// Turns a consumer's token into the principal [DisputeId] with the authority `DISPUTE`; refuses one that opens
/// nothing.
final class BearerFilter extends OncePerRequestFilter {

    private static final String SCHEME = "Bearer ";

    private final ObjectProvider<ConsumerTokens> tokens;
    private final Refusals refusals;

    BearerFilter(ObjectProvider<ConsumerTokens> tokens, Refusals refusals) {
        this.tokens = tokens;
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var token = token(request);
        if (token == null) {
            chain.doFilter(request, response);
        } else if (opens(token)) {
            var authentication = UsernamePasswordAuthenticationToken.authenticated(
                    new DisputeId(token.substring(0, token.indexOf('.'))),
                    null,
                    AuthorityUtils.createAuthorityList(ConsumerTokens.AUTHORITY));
            SecurityContextHolder.setContext(new SecurityContextImpl(authentication));
            chain.doFilter(request, response);
        } else {
            refusals.tell(CommonProblems.badToken(), request, response);
        }
    }

    private boolean opens(String token) {
        var dot = token.indexOf('.');
        if (dot < 0 || !DisputeId.isOne(token.substring(0, dot))) {
            return false;
        }
        var known = tokens.getIfAvailable();
        return known != null && known.accepts(new DisputeId(token.substring(0, dot)), token);
    }

    private static @Nullable String token(HttpServletRequest request) {
        var header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                ? header.substring(SCHEME.length()).strip()
                : null;
    }
}
