/// What merchants are told, surely: each [Message] is in the journal before it is sent, and is sent until it is
/// taken or the schedule ends: as a signed webhook (Standard Webhooks) to the merchant's endpoint, or as an e-mail
/// where a mail server is set.
///
/// A message is a stream `outbox/<id>`: put there once, every attempt recorded, delivered or given up. [Outbox]
/// keeps them, [Postman] sends what is due by the [Courier] of its [Channel], on one node at a time. A message may
/// arrive twice and out of order: `webhook-id` (also sent as `Idempotency-Key`; an e-mail's `Message-ID`) tells
/// what was had before. Its words, an address among them, are sealed under the key of the stream they come from, so
/// that they are erased with it. What was given up is shown to staff, who can send it again.
@ApplicationModule(allowedDependencies = {"shared", "store"})
@NullMarked
package dev.accord.outbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
