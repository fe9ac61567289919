package dev.accord.policy.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The shapes in which laws come, in small texts of our own.
class SplitterTests {

    @Test
    void chineseArticlesKeepNumberPlaceAndParagraphs() {
        var text = split("""
                # 集市管理条例

                ## 第一章 总则

                第一条 为了让集市有序，制定本条例。

                第二条　摊主应当诚信。

                摊主不得短斤少两。

                第二条之一 【过秤】顾客可以要求复秤。

                ## 第二章 摊位

                ### 第一节 租用

                第三条 摊位按月出租，具体办法依照
                第二条规定的原则制定。
                """);

        assertThat(text.title()).isEqualTo("集市管理条例");
        assertThat(numbers(text)).containsExactly("1", "2", "2-1", "3");
        assertThat(text.articles().get(1).paragraphs()).containsExactly("摊主应当诚信。", "摊主不得短斤少两。");
        assertThat(text.articles().get(2).heading()).isEqualTo("过秤");
        assertThat(text.articles().get(3).place()).containsExactly("第二章 摊位", "第一节 租用");
        assertThat(text.articles().get(3).paragraphs()).containsExactly("摊位按月出租，具体办法依照第二条规定的原则制定。");
    }

    @Test
    void aTableOfContentsIsNotTheLaw() {
        var text = split("""
                目录
                第一章 总则
                第二章 附则
                第一章 总则
                第一条 甲。
                第二章 附则
                第二条 乙。
                """);

        assertThat(numbers(text)).containsExactly("1", "2");
        assertThat(text.articles().getFirst().place()).containsExactly("第一章 总则");
        assertThat(text.articles().getFirst().paragraphs()).containsExactly("甲。");
    }

    @Test
    void aReferenceAtTheBeginningOfALineBeginsNoArticle() {
        var text = split("""
                第一条 甲依照本条例
                第三条第一款办理。
                第二条 乙违反
                第四条规定的，退还货款。
                第三条 丙。
                第四条 丁。
                """);

        assertThat(numbers(text)).containsExactly("1", "2", "3", "4");
        assertThat(text.articles().get(1).paragraphs()).containsExactly("乙违反第四条规定的，退还货款。");
    }

    @Test
    void anExcerptKeepsItsNumbersAndSaysWhatIsMissing() {
        var text = split("""
                第三条 甲。
                第七条 乙。
                """);

        assertThat(numbers(text)).containsExactly("3", "7");
        assertThat(text.notes()).hasSize(1);
        assertThat(text.notes().getFirst().en()).contains("after article 3 comes 7");
    }

    @Test
    void europeanArticlesHaveTheirTitleOnTheNextLine() {
        var text = split("""
                Regulation (EU) 2031/1 on market stalls

                CHAPTER I

                GENERAL PROVISIONS

                Article 1

                Subject matter

                This Regulation lays down rules on stalls.

                Article 2

                Definitions

                1. ‘stall’ means a table, see Article 1(1).

                CHAPTER II

                DUTIES

                Section 1

                Scales

                Article 3

                Weighing

                Stalls shall have scales as set out in
                Article 2 of this Regulation.

                ANNEX I

                Forms
                """);

        assertThat(numbers(text)).containsExactly("1", "2", "3");
        assertThat(text.articles())
                .extracting(SplitArticle::heading)
                .containsExactly("Subject matter", "Definitions", "Weighing");
        assertThat(text.articles().getLast().place()).containsExactly("CHAPTER II DUTIES", "Section 1 Scales");
        assertThat(text.articles().getLast().paragraphs())
                .containsExactly("Stalls shall have scales as set out in Article 2 of this Regulation.");
    }

    @Test
    void articlesInHeadingsCarryTheirTitleBehindADash() {
        var text = split("""
                # Directive on baskets
                ## Article 1 — Scope
                1. Baskets.
                ## Article 2 — ‘Handles’
                Article 9 does not apply.
                """);

        assertThat(numbers(text)).containsExactly("1", "2");
        assertThat(text.articles().get(1).heading()).isEqualTo("‘Handles’");
        assertThat(text.articles().get(1).place()).isEmpty();
        assertThat(text.articles().getFirst().paragraphs()).containsExactly("1. Baskets.");
    }

    @Test
    void aChapterThatLostItsNumberIsKnownByItsTitle() {
        var text = split("""
                # Regulation on baskets

                ## Article 1 — Scope

                Baskets.

                Duties of weavers

                Section 1

                Additional provisions on the materials of baskets that are sold by weavers to those who carry bread, fruit or fish to the market

                ## Article 2 — Willow

                (a) willow of this year

                (b) The other kinds

                ## Article 3 — Cane

                Cane is willow.

                Remedies, liability and penalties

                ## Article 4 — Complaints

                Anyone may complain.
                """);

        var section =
                "Section 1 Additional provisions on the materials of baskets that are sold by weavers to those who "
                        + "carry bread, fruit or fish to the market";
        assertThat(text.articles())
                .extracting(SplitArticle::place)
                .containsExactly(
                        List.of(),
                        List.of("Duties of weavers", section),
                        List.of("Duties of weavers", section),
                        List.of("Remedies, liability and penalties"));
        assertThat(text.articles().getFirst().paragraphs()).containsExactly("Baskets.");
        assertThat(text.articles().get(1).paragraphs())
                .containsExactly("(a) willow of this year", "(b) The other kinds");
    }

    @Test
    void americanSectionsKeepDotsLettersAndDashes() {
        var text = split("""
                # 99 CFR Part 7 — Market stalls
                ## § 7.1 Definitions.
                (a) Stall means a table.
                ## § 7.10(a)
                Nothing here limits § 7.1.
                ### Fees
                A fee may be asked.
                # Official interpretation
                ## Section 7.1 Definitions
                Not an article of its own.
                """);

        assertThat(numbers(text)).containsExactly("7.1", "7.10");
        assertThat(text.articles().getLast().paragraphs())
                .containsExactly("Nothing here limits § 7.1.", "Fees", "A fee may be asked.");

        assertThat(numbers(split("""
                ## § 80. Purpose
                Text.
                ## § 80a. Fees
                Text.
                ## § 80a–1. More fees
                Text.
                ## § 81. End
                Text.
                """))).containsExactly("80", "80a", "80a-1", "81");
    }

    @Test
    void anIrishActHasItsTitlesInTheMargin() {
        var text = split("""
                PART 1

                Preliminary

                Short title

                1.—(1) This Act may be cited as the Stalls Act.

                Interpretation

                2.—(1) In this Act “stall” means a table.

                (2) A table without goods is no stall.

                PART 2

                Duties

                Scales

                3.— A trader shall have scales.

                SCHEDULE 1

                1. Scales of brass.
                """);

        assertThat(numbers(text)).containsExactly("1", "2", "3");
        assertThat(text.articles())
                .extracting(SplitArticle::heading)
                .containsExactly("Short title", "Interpretation", "Scales");
        assertThat(text.articles().getFirst().paragraphs())
                .containsExactly("(1) This Act may be cited as the Stalls Act.");
        assertThat(text.articles().get(1).paragraphs()).hasSize(2);
        assertThat(text.articles().getLast().place()).containsExactly("PART 2 Duties");
        assertThat(text.articles().getLast().paragraphs()).containsExactly("A trader shall have scales.");
    }

    @Test
    void anActInHeadingsSaysItsNumberAgain() {
        var text = split("""
                # Stalls Act
                ## PART 1 Preliminary
                ##### 1. **Short title**
                **1.** (1) This Act may be cited as the *Stalls Act*.
                ##### 2. **Meaning of *stall***
                **2.** A stall is a table.
                ## SCHEDULE 1 Forms
                Form A
                """);

        assertThat(text.articles())
                .extracting(SplitArticle::heading)
                .containsExactly("Short title", "Meaning of stall");
        assertThat(text.articles().getFirst().paragraphs())
                .containsExactly("(1) This Act may be cited as the Stalls Act.");
        assertThat(text.articles().getLast().paragraphs()).containsExactly("A stall is a table.");
    }

    @Test
    void aModernActMayHaveNothingButANumberAndAFullStop() {
        var text = split("""
                PART 1 Preliminary
                1. (1) This Act may be cited as the Stalls Act.
                (2) It is short.
                2. A stall is a table.
                3. “Scales” means
                1. scales of brass, or
                2. scales of iron.
                4. A trader shall have scales.
                """);

        assertThat(numbers(text)).containsExactly("1", "2", "3", "4");
        assertThat(text.articles().get(2).paragraphs()).hasSize(3);
    }

    @Test
    void bareNumbersUnderHeadingsAreSectionsAndSchedulesAreNot() {
        var text = split("""
                ## Stalls Act 2031
                ### Stalls
                #### Meaning
                1
                1.1
                A stall is a table.
                Section 218 Stall Section 9 Table Section 204 Goods
                as is said in
                Section 25
                ############# Scales
                2
                A trader must have scales.
                ## Schedules
                ##### Forms
                1
                Form A.
                """);

        assertThat(numbers(text)).containsExactly("1", "2");
        assertThat(text.articles()).extracting(SplitArticle::heading).containsExactly("Meaning", "Scales");
        assertThat(text.articles()).allMatch(article -> article.place().equals(List.of("Stalls")));
        assertThat(text.articles().getLast().paragraphs()).containsExactly("A trader must have scales.");
    }

    @Test
    void sectionsAreArticlesWhereThereAreNoOthers() {
        var text = split("""
                CHAPTER 1 Stalls
                Section 1. Short title
                This Act is the Stalls Act.
                Section 2. Scales
                A trader shall have scales under section 1.
                """);

        assertThat(numbers(text)).containsExactly("1", "2");
        assertThat(text.articles().getLast().place()).containsExactly("CHAPTER 1 Stalls");
    }

    @Test
    void proseHasNoArticles() {
        assertThat(split("这只是一篇新闻，没有条文。").articles()).isEmpty();
    }

    private static SplitText split(String markdown) {
        return Splitter.split(MarkdownLines.of("law.md", markdown));
    }

    private static List<String> numbers(SplitText text) {
        return text.articles().stream().map(article -> article.number().value()).collect(Collectors.toList());
    }
}
