package dev.accord.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.RequestCache;

/// Leads whoever signed in to the page they asked for, else to the desk of their role.
final class DeskOfRole extends SavedRequestAwareAuthenticationSuccessHandler {

    DeskOfRole(RequestCache wanted) {
        setRequestCache(wanted);
    }

    @Override
    protected String determineTargetUrl(HttpServletRequest request, HttpServletResponse response) {
        return Staff.of(SecurityContextHolder.getContext().getAuthentication())
                .filter(staff -> staff.isOneOf(Role.POLICY_EDITOR, Role.POLICY_PUBLISHER))
                .map(staff -> "/policy")
                .orElse("/mediation");
    }
}
