package dev.accord.understanding;

/// What a message shows about its writer, each with a defined move.
public enum Signal {
    WANTS_HUMAN,
    ANGER,
    MINOR,
    ELDERLY,
    SELF_HARM,
    MEDICAL_URGENCY,
    /// What was bought may hurt somebody.
    DANGER,
    LEGAL_THREAT,
    DEADLINE_NEAR,
    REPEATED_QUESTION,
    ABUSE,
    INJECTION
}
