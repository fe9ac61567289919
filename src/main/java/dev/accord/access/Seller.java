package dev.accord.access;

import dev.accord.shared.DisputeId;

/// The principal behind a seller's token: the other side of one dispute.
public record Seller(DisputeId dispute) {}
