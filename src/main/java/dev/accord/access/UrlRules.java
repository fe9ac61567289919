package dev.accord.access;

import static dev.accord.access.Role.ADMIN;
import static dev.accord.access.Role.AUDITOR;
import static dev.accord.access.Role.MEDIATOR;
import static dev.accord.access.Role.POLICY_EDITOR;
import static dev.accord.access.Role.POLICY_PUBLISHER;
import static dev.accord.access.Role.SUPERVISOR;

import dev.accord.shared.DisputeId;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/// Who may call what, in one list; the first line that fits decides.
final class UrlRules {

    private static final Pattern STAFF_PAGE = Pattern.compile("/(mediation|policy)/?");
    private static final Set<String> WIDGET = Set.of("/", "/consumer/index.html");
    private static final String[] DESK = AccessSettings.names(MEDIATOR, SUPERVISOR, ADMIN);
    private static final String[] SUPERVISORS = AccessSettings.names(SUPERVISOR, ADMIN);
    private static final String[] POLICY = AccessSettings.names(POLICY_EDITOR, POLICY_PUBLISHER, ADMIN);
    private static final String[] AUDITORS = AccessSettings.names(POLICY_EDITOR, POLICY_PUBLISHER, AUDITOR, ADMIN);
    private static final String[] STAFF = AccessSettings.names(Role.values());
    private static final String[] READERS = Stream.concat(
                    Stream.of(STAFF), Stream.of(ConsumerTokens.AUTHORITY, RespondentTokens.AUTHORITY))
            .toArray(String[]::new);

    private UrlRules() {}

    static void apply(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.dispatcherTypeMatchers(DispatcherType.ASYNC, DispatcherType.FORWARD, DispatcherType.ERROR)
                .permitAll() // decided when they first came in
                .requestMatchers(
                        "/actuator/health/**",
                        "/ws",
                        "/v3/api-docs/**",
                        "/api/notices/**",
                        "/api/vocabulary",
                        "/api/me")
                .permitAll()
                .requestMatchers("/actuator/prometheus")
                .access(UrlRules::mayReadMetrics)
                .requestMatchers("/actuator/**")
                .hasAuthority(ADMIN.name())
                .requestMatchers(HttpMethod.POST, "/api/disputes")
                .permitAll()
                .requestMatchers("/api/disputes/{id}/**")
                .access(UrlRules::mayUseDispute)
                .requestMatchers("/api/mediation/outbox/**", "/api/mediation/workload")
                .hasAnyAuthority(SUPERVISORS)
                .requestMatchers("/api/mediation/**", "/mediation")
                .hasAnyAuthority(DESK)
                .requestMatchers(HttpMethod.GET, "/api/policy/audit/**")
                .hasAnyAuthority(AUDITORS)
                .requestMatchers("/api/policy/**", "/policy")
                .hasAnyAuthority(POLICY)
                .requestMatchers("/api/merchant-accounts/{account}/**")
                .access(UrlRules::mayUseAccount)
                .requestMatchers("/api/merchant/**")
                .hasAuthority(RespondentTokens.AUTHORITY)
                .requestMatchers("/api/knowledge/**")
                .hasAnyAuthority(READERS)
                .requestMatchers("/api/**")
                .hasAnyAuthority(STAFF)
                .anyRequest()
                .permitAll(); // pages, scripts, styles, public keys
    }

    /// True for a page that a person opens, as against a call that a program makes.
    static boolean isStaffPage(HttpServletRequest request) {
        return STAFF_PAGE.matcher(request.getRequestURI()).matches();
    }

    /// True for the page that a shop may show inside its own, also where it answers for `/`.
    static boolean isWidget(HttpServletRequest request) {
        return WIDGET.contains(request.getRequestURI());
    }

    private static AuthorizationDecision mayUseDispute(
            Supplier<? extends @Nullable Authentication> caller, RequestAuthorizationContext context) {
        var authentication = caller.get();
        if (authentication == null) {
            return new AuthorizationDecision(false);
        }
        if (authentication.getPrincipal() instanceof DisputeId own) {
            return new AuthorizationDecision(
                    own.value().equals(context.getVariables().get("id")));
        }
        var reads = context.getRequest().getMethod().equals(HttpMethod.GET.name());
        return new AuthorizationDecision(reads
                && Staff.of(authentication)
                        .filter(staff -> staff.isOneOf(MEDIATOR, SUPERVISOR, AUDITOR, ADMIN))
                        .isPresent());
    }

    private static AuthorizationDecision mayUseAccount(
            Supplier<? extends @Nullable Authentication> caller, RequestAuthorizationContext context) {
        var authentication = caller.get();
        return new AuthorizationDecision(authentication != null
                && authentication.getPrincipal() instanceof MerchantAccount own
                && own.name().equals(context.getVariables().get("account")));
    }

    private static AuthorizationDecision mayReadMetrics(
            Supplier<? extends @Nullable Authentication> caller, RequestAuthorizationContext context) {
        return new AuthorizationDecision(isFromThisMachine(context.getRequest())
                || Staff.of(caller.get()).isPresent());
    }

    /// A proxy on this machine speaks for others.
    private static boolean isFromThisMachine(HttpServletRequest request) {
        return request.getHeader("X-Forwarded-For") == null
                && request.getHeader("Forwarded") == null
                && InetAddress.ofLiteral(request.getRemoteAddr()).isLoopbackAddress();
    }
}
