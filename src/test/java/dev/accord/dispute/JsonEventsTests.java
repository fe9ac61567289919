package dev.accord.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// What was written once stays readable.
class JsonEventsTests {

    private final JsonEvents events = new JsonEvents();

    @Test
    void anEntryFromBeforeQuestionsWereOfferedIsReadAndWrittenAgain() {
        var said = events.read("""
                [{"type":"AssistantSaid","kind":"MESSAGE","text":"您好","citations":[],"asks":[],"proposal":null,
                  "answers":2,"last":true,"closes":[2],"signal":null,"wording":"greeting@1"}]
                """);
        assertThat(said).singleElement().isInstanceOfSatisfying(DisputeEvent.AssistantSaid.class, entry -> {
            assertThat(entry.suggestions()).isEmpty();
            assertThat(entry.closes()).containsExactly(2L);
        });
        assertThat(events.read(events.write(said))).isEqualTo(said);
    }

    @Test
    void whatIsOfferedToPressIsKept() {
        var said = List.<DisputeEvent>of(new DisputeEvent.AssistantSaid(
                EntryKind.MESSAGE,
                "您想问的是？",
                List.of(),
                List.of(),
                null,
                2,
                true,
                List.of(2L),
                "suggest-cn-police",
                "suggest@1",
                List.of("这种事派出所管吗？")));
        assertThat(events.read(events.write(said))).isEqualTo(said);
    }
}
