package dev.accord.knowledge.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.edition.Editions;
import dev.accord.kit.Client;
import dev.accord.kit.RunningAccord;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class KnowledgeControllerTests {

    private static final String SEVEN_DAYS = "cn/consumer-protection-law/25";

    private final RunningAccord accord = RunningAccord.shared();

    @Test
    void aSearchAnswersAsItIsPinned() {
        var found = search(accord.staff("editor"), "网购的衣服不喜欢想退", "&jurisdiction=CN&on=2026-05-01&lang=zh&limit=10");

        assertThat(found.path("edition").asString())
                .isEqualTo(accord.part(Editions.class).live().hash());
        assertThat(found.path("tookMillis").isIntegralNumber()).isTrue();
        var passage = StreamSupport.stream(found.path("passages").spliterator(), false)
                .filter(one -> one.path("id").asString().equals(SEVEN_DAYS))
                .findFirst()
                .orElseThrow();
        assertThat(passage.path("instrument").path("id").asString()).isEqualTo("cn/consumer-protection-law");
        assertThat(passage.path("instrument").path("title").path("zh").asString())
                .isEqualTo("中华人民共和国消费者权益保护法");
        assertThat(passage.path("instrument").path("title").path("en").asString())
                .isNotBlank();
        assertThat(passage.path("article").asString()).isEqualTo("25");
        assertThat(passage.path("text").asString()).contains("七");
        assertThat(passage.path("validFrom").asString()).isEqualTo("2014-03-15");
        assertThat(passage.path("validTo").isNull()).isTrue();
        assertThat(passage.path("status").asString()).isEqualTo("verified");
        assertThat(passage.path("score").isNumber()).isTrue();
        assertThat(passage.path("why").size()).isPositive();
    }

    @Test
    void aConsumerMaySearchAndSeesWhatIsVerified() {
        var consumer = accord.consumer("zh-CN");

        var found = search(accord.client().bearing(consumer.token()), "假货", "&scope=all&limit=50&on=2026-05-01");

        assertThat(found.path("passages").size()).isPositive();
        assertThat(found.path("passages"))
                .allMatch(passage -> passage.path("status").asString().equals("verified"));
    }

    @Test
    void aStrangerMayNotSearch() {
        assertThat(accord.client().get("/api/knowledge/search?q=x").status()).isEqualTo(401);
    }

    @ParameterizedTest(name = "{0} is refused with advice on {1}")
    @CsvSource({
        "q=, q",
        "q=%20, q",
        "limit=10, q",
        "q=x&jurisdiction=FR, jurisdiction",
        "q=x&on=2026-13-01, on",
        "q=x&on=yesterday, on",
        "q=x&limit=0, limit",
        "q=x&limit=51, limit",
        "q=x&limit=ten, limit",
        "q=x&scope=everything, scope"
    })
    void whatCannotBeUsedIsRefused(String query, String parameter) {
        var answer = accord.staff("mediator").get("/api/knowledge/search?" + query);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("parameter").asString()).isEqualTo(parameter);
        assertThat(answer.json().path("detail").asString()).isNotBlank();
        assertThat(answer.response().headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/problem+json");
    }

    @Test
    void anArticleOpensByItsId() {
        var article = accord.staff("mediator")
                .get("/api/knowledge/articles/" + SEVEN_DAYS + "?on=2026-05-01&lang=en")
                .expect(200)
                .json();

        assertThat(article.path("id").asString()).isEqualTo(SEVEN_DAYS);
        assertThat(article.path("text").asString()).contains("seven days");
        assertThat(article.path("heading").path("zh").asString()).isNotBlank();
        assertThat(article.path("versions").size()).isPositive();
    }

    @Test
    void aNumberWithADotIsPartOfTheId() {
        accord.staff("mediator")
                .get("/api/knowledge/articles/us/reg-e/1005.6?on=2026-05-01")
                .expect(200);
    }

    @ParameterizedTest(name = "{0} answers {1}")
    @CsvSource({
        "cn/consumer-protection-law/9999, 404",
        "cn/consumer-protection-law/25?on=1999-01-01, 404",
        "nonsense, 400"
    })
    void anArticleThatIsNotThereIsSaidNotToBe(String id, int status) {
        var answer = accord.staff("mediator").get("/api/knowledge/articles/" + id);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.json().path("detail").asString()).isNotBlank();
    }

    private static JsonNode search(Client client, String q, String more) {
        return client.get("/api/knowledge/search?q=" + URLEncoder.encode(q, StandardCharsets.UTF_8) + more)
                .expect(200)
                .json();
    }
}
