package dev.accord.access;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The settings under `accord.` that decide who gets in.
///
/// @param dataDir where the hash of the demo password is kept
/// @param origins shops whose pages may embed the widget, as `https://shop.example`
/// @param staff accounts beside OIDC: name → password hash (`{bcrypt}…`) and roles
@ConfigurationProperties("accord")
record AccessSettings(
        @DefaultValue("./data") Path dataDir,
        @DefaultValue List<String> origins,
        @DefaultValue Map<String, Account> staff,
        @DefaultValue Mongodb mongodb,
        @DefaultValue Oidc oidc,
        @DefaultValue Demo demo) {

    AccessSettings {
        origins = origins.stream().map(AccessSettings::checkedOrigin).toList();
        staff = Map.copyOf(staff);
    }

    record Account(String password, Set<Role> roles) {}

    record Mongodb(@Nullable String uri) {}

    /// @param rolesClaim the claim that lists roles, as `MEDIATOR` or `mediator`
    record Oidc(@DefaultValue("roles") String rolesClaim) {}

    /// @param password of the demo accounts, from `ACCORD_DEMO_PASSWORD`; null where one is to be made
    record Demo(@Nullable String password) {}

    /// Demo accounts exist on one machine only.
    boolean isEmbedded() {
        return mongodb.uri() == null || mongodb.uri().isBlank();
    }

    /// For a `frame-ancestors` directive.
    String frameAncestors() {
        return String.join(
                " ", Stream.concat(Stream.of("'self'"), origins.stream()).toList());
    }

    private static String checkedOrigin(String origin) {
        if (!origin.matches("https?://[A-Za-z0-9.*-]+(:[0-9*]+)?")) {
            throw new IllegalArgumentException(
                    "accord.origins: '" + origin + "' is not an origin such as https://shop.example");
        }
        return origin;
    }

    /// The demo accounts and what each may do.
    static Map<String, Set<Role>> demoAccounts() {
        return Map.of(
                "mediator", Set.of(Role.MEDIATOR),
                "supervisor", Set.of(Role.SUPERVISOR),
                "editor", Set.of(Role.POLICY_EDITOR),
                "publisher", Set.of(Role.POLICY_PUBLISHER),
                "auditor", Set.of(Role.AUDITOR),
                "admin", Set.of(Role.ADMIN));
    }

    static String[] names(Role... roles) {
        return Arrays.stream(roles).map(Role::name).toArray(String[]::new);
    }
}
