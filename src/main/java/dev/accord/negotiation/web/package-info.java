/// The calls of the two sides: the consumer's beside the conversation, the seller's by the key in their link.
@NullMarked
package dev.accord.negotiation.web;

import org.jspecify.annotations.NullMarked;
