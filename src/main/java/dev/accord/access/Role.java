package dev.accord.access;

/// What a member of staff may do.
public enum Role {
    MEDIATOR,
    SUPERVISOR,
    POLICY_EDITOR,
    POLICY_PUBLISHER,
    AUDITOR,
    ADMIN
}
