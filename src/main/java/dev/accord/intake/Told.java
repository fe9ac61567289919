package dev.accord.intake;

import dev.accord.dispute.Author;
import dev.accord.dispute.Dispute;
import dev.accord.shared.Language;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The consumer's messages so far, oldest first.
record Told(List<String> messages) {

    /// No more of a story than decides.
    private static final int STORY_LIMIT = 4_000;
    /// What is as short tells nothing.
    private static final int GREETING = 5;
    /// What is as short is not understood alone.
    private static final int SHORT_HAN = 16;

    private static final int SHORT_LATIN = 25;

    Told {
        messages = List.copyOf(messages);
    }

    static Told in(Dispute dispute) {
        return new Told(dispute.talk().said().values().stream()
                .filter(said -> said.author() == Author.CONSUMER)
                .sorted(Comparator.comparingLong(said -> said.version()))
                .map(said -> said.text())
                .toList());
    }

    String story() {
        return begun(messages.stream().filter(text -> text.length() > GREETING).collect(Collectors.joining("\n")));
    }

    /// The last message with the one before it, where it leans on that: `And where do I go?`
    Optional<String> lastInItsPlace(Language language) {
        int most = language == Language.ZH ? SHORT_HAN : SHORT_LATIN;
        boolean leans = messages.size() > 1 && messages.getLast().length() <= most;
        return leans
                ? Optional.of(begun(messages.get(messages.size() - 2)) + "\n" + messages.getLast())
                : Optional.empty();
    }

    private static String begun(String text) {
        return text.substring(0, Math.min(text.length(), STORY_LIMIT));
    }
}
