package dev.accord.policy.web;

import dev.accord.edition.Edition;
import dev.accord.knowledge.DraftEditions;
import dev.accord.policy.Drafts;
import java.security.Principal;
import org.springframework.stereotype.Component;

/// Lets the policy team search a draft as if it were live.
@Component
record SearchableDrafts(Drafts drafts) implements DraftEditions {

    @Override
    public Edition draft(String id, Principal reader) {
        PolicyStaff.member(reader);
        return drafts.sound(id);
    }
}
