package dev.accord.mediation;

import dev.accord.dispute.Addressees;
import dev.accord.dispute.Dispute;
import dev.accord.dispute.Disputes;
import dev.accord.edition.Editions;
import dev.accord.llm.Ask;
import dev.accord.llm.Consultation;
import dev.accord.llm.Grounds;
import dev.accord.llm.JsonAnswer;
import dev.accord.llm.LanguageModel;
import dev.accord.llm.Prompt;
import dev.accord.llm.Prompts;
import dev.accord.llm.StaffDrafts;
import dev.accord.privacy.MaskedText;
import dev.accord.privacy.Redactor;
import dev.accord.reply.ModelLog;
import dev.accord.shared.DisputeId;
import dev.accord.shared.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a model drafts for mediators: a summary in five lines, and messages to begin with. Always a draft: nothing is
/// said
/// or decided by it, and what does not stand in the case is left out before anyone reads it.
public final class CaseDrafts {

    private static final String PURPOSE = "model-assistance";
    private static final int LONGEST_ANSWER = 700;

    private final Disputes disputes;
    private final Editions editions;
    private final LanguageModel model;
    private final Redactor redactor;
    private final Prompt summarise;
    private final Prompt message;

    CaseDrafts(Disputes disputes, Editions editions, LanguageModel model, Redactor redactor, Prompts prompts) {
        this.disputes = disputes;
        this.editions = editions;
        this.model = model;
        this.redactor = redactor;
        this.summarise = prompts.named("summarise-case", Set.of("language"));
        this.message = prompts.named("draft-message", Set.of("language", "recipient", "role"));
    }

    /// @param by the prompt and its version: `draft-message@1`
    /// @param leftOut how many sentences were left out because nothing in the case bears them out
    public record Draft(String kind, String text, boolean draft, String mark, String by, int leftOut) {}

    /// Whether drafts can be made for a case at all.
    public boolean areThere(DisputeId id) {
        return model.isThere() && agreed(disputes.get(id));
    }

    /// The case in five lines.
    public Draft summary(DisputeId id, Language language) {
        return draft(id, "summary", summarise, Map.of("language", name(language)), Addressees.NOTE, language);
    }

    /// A message to begin with, in the dispute's language.
    public Draft message(DisputeId id, Addressees to) {
        var language = disputes.get(id).opening().language();
        var given = Map.of("language", name(language), "recipient", recipient(to), "role", "the mediator");
        return draft(id, "message", message, given, to, language);
    }

    private Draft draft(
            DisputeId id, String kind, Prompt prompt, Map<String, String> given, Addressees to, Language language) {
        var dispute = disputes.get(id);
        requireModel(dispute);
        var data = data(dispute, to, language);
        var consultation = model.consultAtDesk(ModelLog.spent(dispute));
        var sifted = ask(new Ask(prompt, given, data, LONGEST_ANSWER), consultation);
        disputes.decide(id, now -> now.opening().consented() ? ModelLog.of(consultation) : List.of());
        if (sifted.text().isBlank()) {
            throw StaffDrafts.noDraft();
        }
        return new Draft(kind, sifted.text(), true, StaffDrafts.MARK.in(language), prompt.id(), sifted.left());
    }

    private static Grounds.Sifted ask(Ask ask, Consultation consultation) {
        var grounds =
                new Grounds(ask.data().values().stream().map(MaskedText::text).toList());
        return consultation
                .ask(ask, 1)
                .map(answer -> {
                    var sifted = grounds.sift(
                            String.join("\n", JsonAnswer.texts(answer, "lines").orElse(List.of())));
                    consultation.judge(!sifted.text().isBlank(), sifted.left() + " sentences left out");
                    return sifted;
                })
                .orElse(new Grounds.Sifted("", 0));
    }

    private Map<String, MaskedText> data(Dispute dispute, Addressees to, Language language) {
        var data = new LinkedHashMap<String, MaskedText>();
        data.put("file", redactor.redact(Summary.of(dispute, editions.live(), language)));
        data.put("conversation", redactor.redact(Transcript.of(dispute, to)));
        return data;
    }

    private void requireModel(Dispute dispute) {
        if (!model.isThere()) {
            throw StaffDrafts.noModel();
        }
        if (!agreed(dispute)) {
            throw DeskRefusals.notAgreed();
        }
    }

    private static boolean agreed(Dispute dispute) {
        return dispute.opening().consented() && dispute.opening().purposes().contains(PURPOSE);
    }

    private static String recipient(Addressees to) {
        return switch (to) {
            case CONSUMER -> "the consumer";
            case MERCHANT -> "the merchant";
            case BOTH -> "both parties";
            case NOTE -> "a colleague";
        };
    }

    private static String name(Language language) {
        return switch (language) {
            case ZH -> "simplified Chinese";
            case EN -> "plain English";
        };
    }
}
