package dev.accord.access;

import java.security.Principal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;

/// A member of staff who is signed in.
public record Staff(String name, Set<Role> roles) {

    public Staff {
        roles = Set.copyOf(roles);
    }

    /// The member of staff behind a request or a socket; empty for consumers and strangers.
    public static Optional<Staff> of(@Nullable Principal principal) {
        if (!(principal instanceof Authentication authentication) || !authentication.isAuthenticated()) {
            return Optional.empty();
        }
        var roles = EnumSet.noneOf(Role.class);
        for (GrantedAuthority granted : authentication.getAuthorities()) {
            Arrays.stream(Role.values())
                    .filter(role -> role.name().equals(granted.getAuthority()))
                    .forEach(roles::add);
        }
        return roles.isEmpty() ? Optional.empty() : Optional.of(new Staff(authentication.getName(), roles));
    }

    /// True where one of the roles is held.
    public boolean isOneOf(Role... any) {
        return Arrays.stream(any).anyMatch(roles::contains);
    }
}
