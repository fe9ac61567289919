package dev.accord.privacy;

/// Masks personal data.
public interface Redactor {
    MaskedText redact(String original);
}
