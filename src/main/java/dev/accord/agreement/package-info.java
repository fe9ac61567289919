/// From terms to deeds: the agreement as a document, both sides' acceptance, the service's signature, and what comes of
/// it.
///
/// Once both sides agree, what each has to do by when is drawn up and stays as it is. A [Paper] says it in Chinese and
/// English, as a page and as PDF. Each side accepts it by an act of its own; then the terms, the acts and the hashes of
/// the documents are signed as one JWS, which anybody can check without us ([JsonSeal], `agreement verify`).
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "store",
            "access",
            "outbox",
            "edition",
            "entitlement",
            "settlement",
            "dispute",
            "timeline",
            "reply",
            "negotiation",
            "merchant"
        })
@NullMarked
package dev.accord.agreement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
