package dev.accord.agreement;

import dev.accord.dispute.AgreementEvent;
import dev.accord.dispute.Dispute;
import dev.accord.dispute.DisputeEvent;
import dev.accord.dispute.Promise;
import dev.accord.negotiation.Announcements;
import dev.accord.negotiation.Duty;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// What an agreement makes due at an instant: a reminder to the seller, or the way back to mediation.
final class AgreementDuty implements Duty {

    private final AgreementCourse course;
    private final Announcements announcements;

    AgreementDuty(AgreementCourse course, Announcements announcements) {
        this.course = course;
        this.announcements = announcements;
    }

    @Override
    public List<DisputeEvent> due(Dispute dispute, Instant now) {
        var following = course.following(dispute, now);
        return following.isEmpty() ? reminders(dispute, now) : following;
    }

    private List<DisputeEvent> reminders(Dispute dispute, Instant now) {
        var promises = dispute.performance().toRemind(now);
        if (promises.isEmpty() || dispute.handling().isClosed()) {
            return List.of();
        }
        var events = new ArrayList<DisputeEvent>();
        events.add(new AgreementEvent.PromiseReminded(
                promises.stream().map(Promise::number).toList()));
        if (dispute.isWithMediator()) {
            events.add(announcements.toStaff(
                    dispute, "agreement-reminder", language -> AgreementCourse.named(promises, language)));
        } else {
            events.addAll(announcements.toBoth(
                    dispute, "agreement-reminder", language -> AgreementCourse.named(promises, language)));
        }
        return events;
    }
}
