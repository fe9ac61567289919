package dev.accord.knowledge.lucene;

import dev.accord.knowledge.Question;
import dev.accord.shared.Language;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Map;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// A question as Lucene understands it.
///
/// @param words plain, as [PlainWords] writes them
/// @param terms what each kind of analysis makes of the words
/// @param filter what every hit must satisfy: in force that day, of that jurisdiction, verified
record LuceneQuestion(String words, Language language, Map<LuceneWords, Map<String, String>> terms, Query filter) {

    /// What the weaker fields add where one word is in several.
    private static final float TIE = 0.2f;
    private static final float PAIRS_WEIGHT = 0.5f;
    /// So much of a long story is looked for: how it begins and how it ends.
    private static final int BEGINNING = 400;

    private static final int END = 200;

    static {
        // every word over every field is a clause, and a story has several hundred words
        IndexSearcher.setMaxClauseCount(2 * (BEGINNING + END) * (Field.values().length + 1));
    }

    static LuceneQuestion of(Question question) {
        var words = PlainWords.of(gist(question.words()));
        var language = PlainWords.isChinese(words) ? Language.ZH : Language.EN;
        var terms = new EnumMap<LuceneWords, Map<String, String>>(LuceneWords.class);
        LuceneWords.of(language).forEach(kind -> terms.put(kind, kind.terms(words)));
        return new LuceneQuestion(words, language, terms, filter(question));
    }

    private static String gist(String story) {
        int length = story.length();
        return length <= BEGINNING + END ? story : story.substring(0, BEGINNING) + "\n" + story.substring(length - END);
    }

    /// The words over all fields, filtered.
    Query lexical() {
        var query = new BooleanQuery.Builder();
        terms.forEach((kind, ofKind) -> ofKind.keySet().forEach(term -> query.add(anywhere(kind, term), Occur.SHOULD)));
        return new BooleanQuery.Builder()
                .add(query.build(), Occur.MUST)
                .add(filter, Occur.FILTER)
                .build();
    }

    private static Query anywhere(LuceneWords kind, String term) {
        var fields = new ArrayList<Query>();
        for (var field : Field.values()) {
            var weight = field.weight() * (kind == LuceneWords.PAIRS ? PAIRS_WEIGHT : 1);
            fields.add(new BoostQuery(new TermQuery(new Term(kind.in(field), term)), weight));
        }
        return new DisjunctionMaxQuery(fields, TIE);
    }

    private static Query filter(Question question) {
        var day = question.on().toEpochDay();
        var filter = new BooleanQuery.Builder()
                .add(LongPoint.newRangeQuery(LuceneIndexer.FROM, Long.MIN_VALUE, day), Occur.FILTER)
                .add(LongPoint.newRangeQuery(LuceneIndexer.TO, day, Long.MAX_VALUE), Occur.FILTER);
        question.jurisdiction().ifPresent(one -> filter.add(is(LuceneIndexer.JURISDICTION, one.name()), Occur.FILTER));
        if (question.verifiedOnly()) {
            filter.add(is(LuceneIndexer.STATUS, "VERIFIED"), Occur.FILTER);
        }
        return filter.build();
    }

    private static Query is(String field, String value) {
        return new TermQuery(new Term(field, value));
    }
}
