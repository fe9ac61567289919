package dev.accord.reply;

import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.privacy.PatternRedactor;
import dev.accord.shared.Language;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A model leads in the consumer's language; law, figures and questions stay in the edition's beside it.
class ForeignGuardTests {

    private static final String FRENCH =
            "J'ai acheté une bouilloire sur internet pour 89 euros, elle est tombée en panne après"
                    + " trois jours et le vendeur refuse de me rembourser. Il m'a promis un geste et je veux mon argent.";
    private static final String GERMAN =
            "Ich habe am 20. Februar online einen Wasserkocher für 89 Euro gekauft. Nach drei Tagen"
                    + " war er kaputt, und der Händler will mir das Geld nicht zurückgeben.";
    private static final String SPANISH =
            "Compré una tetera en internet por 89 euros y a los tres días dejó de funcionar. El"
                    + " vendedor no me quiere devolver el dinero, que es mucho para mí.";
    private static final String ENGLISH =
            "I bought a café au lait maker from Le Petit Jour and it never arrived, and the shop is"
                    + " not answering my mails.";
    private static final String QUESTION = "What did it cost?";

    private final PatternRedactor redactor = new PatternRedactor();
    private final Guards guards = new Guards(ReplyConfiguration.guards(), redactor);

    ForeignGuardTests() throws IOException {}

    @Test
    void theLanguageIsThatInWhichTheConsumerWrites() {
        assertThat(List.of(FRENCH, GERMAN, SPANISH, ENGLISH))
                .extracting(words -> of(words).languageName())
                .containsExactly(
                        "French, addressing the consumer as vous",
                        "German, addressing the consumer as Sie",
                        "Spanish, addressing the consumer as usted",
                        "plain English");
    }

    @Test
    void aWordOrTwoDoNotMakeALanguage() {
        assertThat(of("Bonjour! 89 €").languageName()).isEqualTo("plain English");
        assertThat(of("订单号12345，Le Creuset 的锅").languageName()).isEqualTo("plain English");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FR|Je suis désolée de ce qui vous est arrivé.",
                "FR|Merci d'avoir expliqué la situation si clairement.",
                "FR|Je comprends votre déception.",
                "DE|Es tut mir leid, dass Ihnen das passiert ist.",
                "DE|Danke, dass Sie alles so genau beschrieben haben.",
                "DE|Ich verstehe Ihren Ärger.",
                "ES|Siento mucho lo que le ha pasado.",
                "ES|Gracias por contarnos lo ocurrido con tanto detalle.",
                "ES|Entiendo su frustración.",
            })
    void kindWordsPass(String language, String sentence) {
        assertThat(judge(language, sentence)).isEqualTo(new Verdict.Passed(List.of(sentence), QUESTION));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FR|Je comprends, vous serez remboursé intégralement.",
                "FR|Je comprends, le vendeur vous a promis un geste.",
                "FR|Désolé, selon l'article 217 c'est clair.",
                "FR|Désolé pour les 89 euros.",
                "FR|Je comprends, vous devez porter plainte.",
                "FR|Merci. Quel est votre mot de passe ?",
                "FR|Merci de votre paiement.",
                "FR|Je comprends, ce vendeur est un voleur.",
                "FR|I'm sorry this happened.",
                "FR|对不起。",
                "DE|Ich verstehe, Sie bekommen Ihr Geld zurück.",
                "DE|Es tut mir leid, nach § 437 BGB ist das klar.",
                "DE|Ich verstehe, der Händler muss zahlen.",
                "DE|Danke, bitte nennen Sie mir Ihre IBAN.",
                "DE|Ich verstehe, das ist Betrug.",
                "ES|Entiendo, le devolverán el dinero.",
                "ES|Lo siento, el artículo 119 es claro.",
                "ES|Entiendo, usted debe denunciar.",
                "ES|Gracias, envíeme su contraseña.",
                "ES|Entiendo, es una estafa.",
            })
    void nothingElsePassesNotEvenInTheConsumersOwnWords(String language, String sentence) {
        assertThat(judge(language, sentence)).isInstanceOf(Verdict.Failed.class);
    }

    private Verdict judge(String language, String sentence) {
        var message = language.equals("FR") ? FRENCH : language.equals("DE") ? GERMAN : SPANISH;
        var segments = guards.of(Language.EN).segments(QUESTION);
        return of(message).judge(sentence + " [[1]]", segments, message);
    }

    private Guard of(String words) {
        return guards.of(redactor.redact(words), Language.EN);
    }
}
