package dev.accord.evidence;

import dev.accord.dispute.Dispute;
import dev.accord.dispute.LearnedFact;
import dev.accord.dispute.RoundEvent;
import dev.accord.edition.Edition;
import dev.accord.edition.FactId;
import dev.accord.edition.FactValue;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// What the consumer's files tell by being there: whoever hands in a picture has one to show. The quote is the name of
/// the file. What was said in words about the evidence is left as it was said; a PDF may be anything and tells nothing.
final class ToldByFile {

    private static final FactId EVIDENCE = new FactId("evidence");
    private static final FactValue NONE = new FactValue.Choices(List.of("none"));
    private static final Pattern SCREENSHOT = Pattern.compile("截图|截屏|快照|screen ?_?shot", Pattern.CASE_INSENSITIVE);
    /// Less than what is said in so many words, which may take its place.
    private static final double CONFIDENCE = 0.8;

    private ToldByFile() {}

    /// @param added what is new, for the commit that comes next
    static Optional<LearnedFact> evidence(Dispute dispute, List<RoundEvent.FileAdded> added, Edition edition) {
        var before = Optional.ofNullable(dispute.file().facts().get(EVIDENCE));
        boolean isSaid = before.filter(known -> known.source() != LearnedFact.Source.FILE)
                .filter(known -> !known.value().equals(NONE))
                .isPresent();
        return isSaid ? Optional.empty() : learned(before.filter(ToldByFile::isByFile), dispute, added, edition);
    }

    private static Optional<LearnedFact> learned(
            Optional<LearnedFact> before, Dispute dispute, List<RoundEvent.FileAdded> added, Edition edition) {
        var kinds = new TreeSet<String>();
        before.ifPresent(known -> kinds.addAll(choices(known)));
        var quote = new StringBuilder(before.map(LearnedFact::quote).orElse(""));
        for (var file : added) {
            if (isPicture(file) && isInVocabulary(kind(file), edition) && kinds.add(kind(file))) {
                quote.append(quote.isEmpty() ? "" : ", ").append(file.name());
            }
        }
        var value = new FactValue.Choices(List.copyOf(kinds));
        boolean isNew = !kinds.isEmpty()
                && before.filter(known -> known.value().equals(value)).isEmpty();
        return isNew
                ? Optional.of(new LearnedFact(
                        EVIDENCE, value, quote.toString(), dispute.version() + 1, LearnedFact.Source.FILE, CONFIDENCE))
                : Optional.empty();
    }

    private static boolean isByFile(LearnedFact known) {
        return known.source() == LearnedFact.Source.FILE;
    }

    private static List<String> choices(LearnedFact known) {
        return known.value() instanceof FactValue.Choices(var told) ? told : List.of();
    }

    private static boolean isPicture(RoundEvent.FileAdded file) {
        return file.mediaType().startsWith("image/");
    }

    private static String kind(RoundEvent.FileAdded file) {
        return SCREENSHOT.matcher(file.name()).find() ? "screenshots" : "photos";
    }

    private static boolean isInVocabulary(String kind, Edition edition) {
        return edition.fact(EVIDENCE).stream()
                .flatMap(fact -> fact.choices().stream())
                .anyMatch(choice -> choice.value().equals(kind));
    }
}
