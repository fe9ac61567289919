/// The two sides: the notice to the seller, clocks, offers, sealed bids, and the agreement.
///
/// Consumer and seller are equals here: what one may do, the other may do by the same rules. [PublishedCourse] adds to
/// every commit what follows from it as the procedure of the jurisdiction published it: the agreement once both sides
/// agree, and the clock of each stage that begins. [Agenda] does what a clock says when it ends, once, on however many
/// nodes.
/// Where a mail server is set, [MailedNotices] puts the notice into the outbox as well.
///
/// Everything else is an act of one side: it is decided over the newest state and appended on exactly that version, so
/// that of two acts at the same time one comes second and is judged anew.
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "store",
            "outbox",
            "access",
            "edition",
            "entitlement",
            "settlement",
            "dispute",
            "timeline",
            "reply"
        })
@NullMarked
package dev.accord.negotiation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
