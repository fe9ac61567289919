package dev.accord.intake;

import dev.accord.dispute.Addressees;
import dev.accord.dispute.Author;
import dev.accord.dispute.Dispute;
import dev.accord.dispute.DisputeEvent;
import dev.accord.dispute.EntryKind;
import dev.accord.shared.DisputeId;
import java.util.List;

/// Everything that anybody can do to a dispute, through the doors there are.
enum Act {
    CONSUMER_SAYS {
        @Override
        void on(DisputeId id, Doors doors) {
            doors.disputes().decide(id, dispute -> {
                if (!dispute.opening().consented()) {
                    throw Refusals.consentWithdrawn();
                }
                var message = "m-" + dispute.version();
                return List.of(new DisputeEvent.MessageSaid(Author.CONSUMER, Addressees.BOTH, message, "…"));
            });
        }
    },
    ASSISTANT_ANSWERS {
        @Override
        void on(DisputeId id, Doors doors) {
            turn(id, doors, List.of());
        }
    },
    ASSISTANT_PROPOSES {
        @Override
        void on(DisputeId id, Doors doors) {
            turn(id, doors, List.of(new DisputeEvent.ProposalMade(1, Doors.NOTHING_OWED)));
        }
    },
    ASSISTANT_HANDS_OVER {
        @Override
        void on(DisputeId id, Doors doors) {
            turn(id, doors, List.of(new DisputeEvent.HandoffRequested(Author.ASSISTANT, "unclear")));
        }
    },
    CONSUMER_WITHDRAWS_THE_COMPLAINT {
        @Override
        void on(DisputeId id, Doors doors) {
            turn(id, doors, List.of(new DisputeEvent.DisputeClosed(Author.CONSUMER, "withdrawn", "")));
        }
    },
    CONSUMER_ACCEPTS {
        @Override
        void on(DisputeId id, Doors doors) {
            doors.frontDesk().decide(id, 1, DisputeEvent.Decision.ACCEPT, null, List.of(), "");
        }
    },
    CONSUMER_DECLINES {
        @Override
        void on(DisputeId id, Doors doors) {
            doors.frontDesk().decide(id, 1, DisputeEvent.Decision.DECLINE, null, List.of(), "");
        }
    },
    CONSUMER_ASKS_FOR_A_PERSON {
        @Override
        void on(DisputeId id, Doors doors) {
            doors.frontDesk().handOff(id, "please");
        }
    },
    CONSUMER_TAKES_CONSENT_BACK {
        @Override
        void on(DisputeId id, Doors doors) {
            doors.frontDesk().withdrawConsent(id);
        }
    },
    CONSUMER_MAKES_A_RETURN_LINK {
        @Override
        void on(DisputeId id, Doors doors) {
            doors.frontDesk().returnLink(id);
        }
    },
    MEDIATOR_TAKES {
        @Override
        void on(DisputeId id, Doors doors) {
            doors.desk().take(id, "anna");
        }
    },
    ANOTHER_MEDIATOR_TAKES {
        @Override
        void on(DisputeId id, Doors doors) {
            doors.desk().take(id, "bert");
        }
    },
    MEDIATOR_SPEAKS {
        @Override
        void on(DisputeId id, Doors doors) {
            doors.desk().say(id, "anna", "a-" + doors.disputes().get(id).version(), "…", Addressees.BOTH);
        }
    },
    MEDIATOR_NOTES {
        @Override
        void on(DisputeId id, Doors doors) {
            doors.desk().say(id, "anna", "n-" + doors.disputes().get(id).version(), "…", Addressees.NOTE);
        }
    },
    MEDIATOR_HANDS_BACK {
        @Override
        void on(DisputeId id, Doors doors) {
            doors.desk().handBack(id, "anna", "…");
        }
    },
    MEDIATOR_CLOSES {
        @Override
        void on(DisputeId id, Doors doors) {
            doors.desk().close(id, "anna", "mediated", "…");
        }
    },
    ANOTHER_MEDIATOR_HANDS_BACK {
        @Override
        void on(DisputeId id, Doors doors) {
            doors.desk().handBack(id, "bert", "…");
        }
    };

    /// Does it, or is refused.
    ///
    /// @throws dev.accord.shared.Refusal where it cannot be done now
    abstract void on(DisputeId id, Doors doors);

    /// A turn as the program takes it: only where one is due, on the version it was computed from.
    private static void turn(DisputeId id, Doors doors, List<DisputeEvent> outcome) {
        Dispute dispute = doors.disputes().get(id);
        if (!dispute.awaitsAssistant()) {
            return;
        }
        var heard = List.copyOf(dispute.talk().unanswered().keySet());
        var ends = outcome.stream().anyMatch(event -> !(event instanceof DisputeEvent.ProposalMade));
        var events = new java.util.ArrayList<>(outcome);
        events.add(
                ends
                        ? new DisputeEvent.NoticeGiven(
                                EntryKind.NOTICE, Addressees.CONSUMER, "…", heard.getLast(), true, heard)
                        : new DisputeEvent.AssistantSaid(
                                EntryKind.MESSAGE,
                                "…",
                                List.of(),
                                List.of(),
                                null,
                                heard.getLast(),
                                true,
                                heard,
                                null,
                                "test@1",
                                null));
        doors.disputes().append(dispute, events);
    }
}
