package dev.accord.knowledge.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.edition.Article;
import dev.accord.edition.ArticleId;
import dev.accord.edition.CategoryId;
import dev.accord.edition.Edition;
import dev.accord.embedding.PairsEmbedder;
import dev.accord.knowledge.Library;
import dev.accord.knowledge.Passage;
import dev.accord.knowledge.Question;
import dev.accord.knowledge.SmallEdition;
import dev.accord.shared.Jurisdiction;
import dev.accord.shared.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LuceneLibraryTests {

    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    private static final String RETURNS = "cn/consumer-protection-law/25";
    private static final String FRAUD = "cn/consumer-protection-law/55";
    private static final String CARDS = "us/reg-e/1005.6";
    private static final String COMPLAINTS = "cn/complaint-measures/14";

    private static final Edition EDITION = SmallEdition.read();
    private static final Library LIBRARY = LuceneLibrary.of(EDITION, new PairsEmbedder());

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "衣服不喜欢，拆封了还能退吗, " + RETURNS,
        "他卖假货给我，要退一赔三, " + FRAUD,
        "I changed my mind about the shoes, " + RETURNS,
        "someone emptied my account, " + CARDS,
        "借记卡被盗刷了怎么办, " + CARDS
    })
    void layWordsFindTheArticle(String words, String article) {
        assertThat(ids(search(words))).startsWith(article);
    }

    @Test
    void aStoryAsLongAsAMessageMayBeIsSearchedLikeAnyOther() {
        var different = new StringBuilder("他卖假货给我，要退一赔三。");
        for (int character = 0x4E00; different.length() < 7_990; character++) {
            different.append((char) character);
        }
        assertThat(ids(search(different + "退一赔三"))).contains(FRAUD);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "消费者权益保护法第二十五条",
                "《中华人民共和国消费者权益保护法》第25条怎么说",
                "消法25条",
                "根据消法第二十五条",
                "CPL article 25",
                "Consumer Protection Law, Art. 25",
                "消費者權益保護法第二十五條",
                "消法２５条"
            })
    void anArticleThatIsNamedComesFirst(String words) {
        var first = search(words).getFirst();

        assertThat(first.article().id()).hasToString(RETURNS);
        assertThat(first.why()).hasSizeGreaterThan(0);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"reg e 1005.6", "12 CFR 1005.6", "§ 1005.6", "Regulation E section 1005.6(b)"})
    void americanNumbersAreUnderstood(String words) {
        assertThat(ids(search(words))).startsWith(CARDS);
    }

    @Test
    void traditionalCharactersFindTheSame() {
        assertThat(ids(search("他賣假貨給我，要退一賠三"))).startsWith(FRAUD);
    }

    @Test
    void theDayPicksTheVersion() {
        assertThat(heading("12315多久回复", LocalDate.of(2026, 4, 14))).isEqualTo("七个工作日内告知");
        assertThat(heading("12315多久回复", LocalDate.of(2026, 4, 15))).isEqualTo("五个工作日内告知");
    }

    @Test
    void beforeTheLawThereIsNothing() {
        assertThat(LIBRARY.search(question("七天无理由", LocalDate.of(2010, 1, 1)))).isEmpty();
    }

    @Test
    void pendingArticlesAreForStaff() {
        var forStaff = new Question("卖假货罚款多少", Optional.empty(), MAY, Language.ZH, 10, false, Optional.empty());

        assertThat(search("卖假货罚款多少")).allMatch(passage -> passage.article().isVerified());
        assertThat(LIBRARY.search(forStaff).getFirst().article().status()).isEqualTo(Article.Status.PENDING);
    }

    @Test
    void anotherJurisdictionStaysOut() {
        var american = new Question("卖假货", Optional.of(Jurisdiction.US), MAY, Language.ZH, 10, true, Optional.empty());

        assertThat(LIBRARY.search(american))
                .allMatch(passage -> passage.article().id().jurisdiction() == Jurisdiction.US);
    }

    @Test
    void anArticleNamedOutrightIsFilteredToo() {
        assertThat(ids(LIBRARY.search(question("消法第二十五条", LocalDate.of(2010, 1, 1)))))
                .isEmpty();
        assertThat(ids(search("消法第五十六条"))).doesNotContain("cn/consumer-protection-law/56");
    }

    @Test
    void theCategoryLendsItsWeight() {
        var words = "商家";
        var plain = LIBRARY.search(question(words, MAY));
        var leaning = LIBRARY.search(new Question(
                words,
                Optional.of(Jurisdiction.CN),
                MAY,
                Language.ZH,
                10,
                true,
                Optional.of(new CategoryId("counterfeit"))));

        assertThat(score(leaning, FRAUD)).isGreaterThan(score(plain, FRAUD));
    }

    @Test
    void itSaysWhy() {
        var why = search("卖假货，退一赔三").getFirst().why();

        assertThat(why).anyMatch(reason -> reason.startsWith("关键词命中") && reason.contains("假货"));
        assertThat(why).anyMatch(reason -> reason.startsWith("意思接近"));
    }

    @Test
    void itSaysWhyInEnglish() {
        var question = new Question(
                "sold me a fake",
                Optional.empty(),
                MAY,
                Language.EN,
                1,
                true,
                Optional.of(new CategoryId("counterfeit")));

        assertThat(LIBRARY.search(question).getFirst().why())
                .contains("a rule for “Counterfeit” rests on it")
                .anyMatch(reason -> reason.startsWith("keywords match: ") && reason.contains("fake"));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"的", "???", "!", "\"(*:)\\ AND OR NOT", "的 了 吗", "😀", "^~[]{}"})
    void oddWordsDoNoHarm(String words) {
        assertThat(search(words)).hasSizeLessThanOrEqualTo(10);
    }

    @Test
    void aWholeStoryIsAQuestionToo() {
        var story = "上个月在网上买了一双鞋，".repeat(300) + "拿去鉴定说是假货，我要退一赔三。";

        assertThat(ids(search(story))).contains(FRAUD);
    }

    @Test
    void theLimitHolds() {
        var one = new Question("商家", Optional.empty(), MAY, Language.ZH, 1, true, Optional.empty());

        assertThat(LIBRARY.search(one)).hasSize(1);
    }

    @Test
    void anArticleOpensInTheVersionOfTheDay() {
        var id = new ArticleId(COMPLAINTS);

        assertThat(LIBRARY.open(id, LocalDate.of(2026, 4, 14))
                        .orElseThrow()
                        .article()
                        .heading()
                        .en())
                .isEqualTo("Seven working days to say");
        assertThat(LIBRARY.open(id, LocalDate.of(2019, 1, 1))).isEmpty();
    }

    @Test
    void theSameQuestionGetsTheSameAnswer() {
        assertThat(search("卖假货退一赔三")).isEqualTo(search("卖假货退一赔三"));
    }

    private static List<Passage> search(String words) {
        return LIBRARY.search(question(words, MAY));
    }

    private static Question question(String words, LocalDate on) {
        var language = PlainWords.isChinese(words) ? Language.ZH : Language.EN;
        return new Question(words, Optional.empty(), on, language, 10, true, Optional.empty());
    }

    private static String heading(String words, LocalDate on) {
        return LIBRARY.search(question(words, on))
                .getFirst()
                .article()
                .heading()
                .zh();
    }

    private static List<String> ids(List<Passage> passages) {
        return passages.stream().map(passage -> passage.article().id().value()).toList();
    }

    private static double score(List<Passage> passages, String article) {
        return passages.stream()
                .filter(passage -> passage.article().id().value().equals(article))
                .mapToDouble(Passage::score)
                .findFirst()
                .orElse(0);
    }
}
