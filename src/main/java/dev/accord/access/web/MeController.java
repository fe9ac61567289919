package dev.accord.access.web;

import dev.accord.access.Role;
import dev.accord.access.Staff;
import java.security.Principal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// Who is signed in, and what a page needs to act for them.
@RestController
class MeController {

    private final ObjectProvider<ClientRegistrationRepository> providers;

    MeController(ObjectProvider<ClientRegistrationRepository> providers) {
        this.providers = providers;
    }

    /// @param name null where nobody of the staff is signed in
    /// @param providers where else one can sign in
    record Me(@Nullable String name, Set<Role> roles, Csrf csrf, List<Provider> providers) {}

    /// To be sent with every change: as the header, or in a form as the parameter.
    record Csrf(String header, String parameter, String token) {}

    record Provider(String name, String href) {}

    @GetMapping("/api/me")
    Me me(@Nullable Principal principal, CsrfToken csrf) {
        var staff = Staff.of(principal);
        return new Me(
                staff.map(Staff::name).orElse(null),
                staff.map(Staff::roles).orElse(Set.of()),
                new Csrf(csrf.getHeaderName(), csrf.getParameterName(), csrf.getToken()),
                providers());
    }

    private List<Provider> providers() {
        var found = new ArrayList<Provider>();
        if (providers.getIfAvailable() instanceof Iterable<?> registrations) {
            for (Object one : registrations) {
                if (one instanceof ClientRegistration registration) {
                    found.add(new Provider(
                            registration.getClientName(), "/oauth2/authorization/" + registration.getRegistrationId()));
                }
            }
        }
        return found;
    }
}
