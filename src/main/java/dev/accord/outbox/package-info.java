/// What merchants' systems are told, surely: each [Message] is in the journal before it is sent, and is sent as a
/// signed
/// webhook (Standard Webhooks) until the merchant's endpoint takes it or the schedule ends.
///
/// A message is a stream `outbox/<id>`: put there once, every attempt recorded, delivered or given up. [Outbox] keeps
/// them,
/// [Postman] sends what is due, on one node at a time. A message may arrive twice and out of order: `webhook-id` (also
/// sent as `Idempotency-Key`) tells what was had before. Its words are sealed under the key of the stream they come
/// from,
/// so that they are erased with it. What was given up is shown to staff, who can send it again.
@ApplicationModule(allowedDependencies = {"shared", "store"})
@NullMarked
package dev.accord.outbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
