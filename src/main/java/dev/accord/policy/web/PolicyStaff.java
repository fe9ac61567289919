package dev.accord.policy.web;

import dev.accord.access.Role;
import dev.accord.access.Staff;
import java.security.Principal;
import org.springframework.security.access.AccessDeniedException;

/// Who may draft and who may publish. That a publisher is not the author is decided where publishing is.
final class PolicyStaff {

    private PolicyStaff() {}

    /// The name of somebody who may change drafts.
    static String editor(Principal caller) {
        return named(caller, Role.POLICY_EDITOR, Role.ADMIN);
    }

    /// The name of somebody who may publish and roll back.
    static String publisher(Principal caller) {
        return named(caller, Role.POLICY_PUBLISHER, Role.ADMIN);
    }

    /// The name of somebody of the policy team.
    static String member(Principal caller) {
        return named(caller, Role.POLICY_EDITOR, Role.POLICY_PUBLISHER, Role.ADMIN);
    }

    private static String named(Principal caller, Role... roles) {
        return Staff.of(caller)
                .filter(staff -> staff.isOneOf(roles))
                .map(Staff::name)
                .orElseThrow(() -> new AccessDeniedException("Another role is needed"));
    }
}
