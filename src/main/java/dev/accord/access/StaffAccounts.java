package dev.accord.access;

import java.util.HashMap;
import java.util.Map;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;

/// The accounts with a password: those of the settings, and on the embedded store the demo accounts.
final class StaffAccounts implements UserDetailsService {

    private final Map<String, AccessSettings.Account> accounts = new HashMap<>();

    StaffAccounts(AccessSettings settings, PasswordEncoder encoder) {
        if (settings.isEmbedded()) {
            var hash = DemoPassword.hash(settings, encoder);
            AccessSettings.demoAccounts()
                    .forEach((name, roles) -> accounts.put(name, new AccessSettings.Account(hash, roles)));
        }
        accounts.putAll(settings.staff());
    }

    @Override
    public UserDetails loadUserByUsername(String name) {
        var account = accounts.get(name);
        if (account == null) {
            throw new UsernameNotFoundException("No such account");
        }
        return User.withUsername(name)
                .password(account.password())
                .authorities(AccessSettings.names(account.roles().toArray(Role[]::new)))
                .build();
    }
}
