/// Who may do what: staff accounts and roles, the consumer's token, what a browser may load, and how a refusal is told.
///
/// - A caller is [Staff], known by a signed cookie (pages) or by HTTP Basic (scripts), or the consumer of one dispute,
///   known by the bearer token that [ConsumerTokens] accepts: principal
///   [DisputeId][dev.accord.shared.DisputeId], authority `DISPUTE`; or the [Seller] of one dispute, whom
///   [RespondentTokens] knows.
/// - [UrlRules] is the one list of who may call what.
/// - [Problem] is how anything in Accord refuses a call: what is wrong and what to do, in the caller's language, as an
///   RFC 9457 problem document. Everything the framework refuses is told the same way.
///
/// Nothing about a session is held in memory, so that any node can answer.
@ApplicationModule(allowedDependencies = {"shared", "store"})
@NullMarked
package dev.accord.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
