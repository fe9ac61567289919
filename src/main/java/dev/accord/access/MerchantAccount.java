package dev.accord.access;

/// The principal behind a merchant's API key.
public record MerchantAccount(String name) {}
