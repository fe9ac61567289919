package dev.accord.access;

import dev.accord.shared.DisputeId;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/// Turns a consumer's token into the principal [DisputeId] with the authority `DISPUTE`, a seller's into [Seller] with
/// `RESPONDENT`, a merchant's API key into [MerchantAccount]; refuses one that opens nothing.
final class BearerFilter extends OncePerRequestFilter {

    private static final String SCHEME = "Bearer ";

    private final ObjectProvider<ConsumerTokens> tokens;
    private final ObjectProvider<RespondentTokens> sellers;
    private final ObjectProvider<MerchantKeys> merchants;
    private final Refusals refusals;

    BearerFilter(
            ObjectProvider<ConsumerTokens> tokens,
            ObjectProvider<RespondentTokens> sellers,
            ObjectProvider<MerchantKeys> merchants,
            Refusals refusals) {
        this.tokens = tokens;
        this.sellers = sellers;
        this.merchants = merchants;
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var token = token(request);
        if (token == null) {
            chain.doFilter(request, response);
            return;
        }
        var holder = holder(token);
        if (holder.isEmpty()) {
            refusals.tell(CommonProblems.badToken(), request, response);
            return;
        }
        SecurityContextHolder.setContext(new SecurityContextImpl(holder.get()));
        chain.doFilter(request, response);
    }

    private Optional<Authentication> holder(String token) {
        var dot = token.indexOf('.');
        if (dot < 0 || !DisputeId.isOne(token.substring(0, dot))) {
            return account(token);
        }
        var id = new DisputeId(token.substring(0, dot));
        var consumers = tokens.getIfAvailable();
        if (consumers != null && consumers.accepts(id, token)) {
            return Optional.of(authenticated(id, ConsumerTokens.AUTHORITY));
        }
        var known = sellers.getIfAvailable();
        return known != null && known.accepts(id, token)
                ? Optional.of(authenticated(new Seller(id), RespondentTokens.AUTHORITY))
                : Optional.empty();
    }

    private Optional<Authentication> account(String key) {
        var known = merchants.getIfAvailable();
        return known == null
                ? Optional.empty()
                : known.accountOfKey(key).map(name -> authenticated(new MerchantAccount(name), MerchantKeys.AUTHORITY));
    }

    private static Authentication authenticated(Object principal, String authority) {
        return UsernamePasswordAuthenticationToken.authenticated(
                principal, null, AuthorityUtils.createAuthorityList(authority));
    }

    private static @Nullable String token(HttpServletRequest request) {
        var header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                ? header.substring(SCHEME.length()).strip()
                : null;
    }
}
