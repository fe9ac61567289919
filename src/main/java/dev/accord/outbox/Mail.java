package dev.accord.outbox;

/// What is written to somebody by e-mail: plain text only.
public record Mail(String to, String subject, String text) {}
