package dev.accord.access;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.core.oidc.user.OidcUserAuthority;

/// Sign-in with the company's own identity provider, where `spring.security.oauth2.client.*` names one. Roles come from
/// a claim, `accord.oidc.roles-claim`.
final class OidcLogin {

    private OidcLogin() {}

    static void apply(HttpSecurity http, AccessSettings settings) {
        http.oauth2Login(login -> login.loginPage("/login")
                .userInfoEndpoint(endpoint -> endpoint.userAuthoritiesMapper(
                        granted -> roles(granted, settings.oidc().rolesClaim()))));
    }

    private static Set<GrantedAuthority> roles(Collection<? extends GrantedAuthority> granted, String claim) {
        var roles = new LinkedHashSet<GrantedAuthority>();
        for (GrantedAuthority authority : granted) {
            if (authority instanceof OidcUserAuthority user
                    && user.getAttributes().get(claim) instanceof Collection<?> names) {
                names.stream()
                        .map(name ->
                                String.valueOf(name).toUpperCase(Locale.ROOT).replace('-', '_'))
                        .filter(name -> Arrays.stream(Role.values())
                                .anyMatch(role -> role.name().equals(name)))
                        .map(SimpleGrantedAuthority::new)
                        .forEach(roles::add);
            }
        }
        return roles;
    }
}
