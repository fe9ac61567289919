package dev.accord.dispute;

/// What an entry of a timeline is.
public enum EntryKind {
    MESSAGE,
    QUESTION,
    EXPLANATION,
    PROPOSAL,
    NOTICE,
    EVENT
}
