package dev.accord.knowledge.lucene;

import dev.accord.shared.Language;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/// Cuts text into what the index holds: Chinese words, pairs of Chinese characters, English stems.
enum LuceneWords {
    CHINESE(
            "zh",
            Language.ZH,
            new SmartChineseAnalyzer(stopWords("stop-zh.txt", SmartChineseAnalyzer.getDefaultStopSet()))),
    PAIRS("pairs", Language.ZH, new Pairs()),
    ENGLISH("en", Language.EN, new EnglishAnalyzer(stopWords("stop-en.txt", EnglishAnalyzer.getDefaultStopSet())));

    /// A message is a few sentences; what comes after so many different words says nothing new.
    private static final int MOST = 96;

    private final String suffix;
    private final Language language;
    private final Analyzer analyzer;

    LuceneWords(String suffix, Language language, Analyzer analyzer) {
        this.suffix = suffix;
        this.language = language;
        this.analyzer = analyzer;
    }

    Language language() {
        return language;
    }

    Analyzer analyzer() {
        return analyzer;
    }

    /// The name of a field in the index.
    String in(Field field) {
        return field.name() + "." + suffix;
    }

    /// The terms of a question, each with the words it came from, in order and once.
    Map<String, String> terms(String text) {
        var terms = new LinkedHashMap<String, String>();
        try (var stream = analyzer.tokenStream("question", text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            var place = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken() && terms.size() < MOST) {
                terms.putIfAbsent(term.toString(), text.substring(place.startOffset(), place.endOffset()));
            }
            stream.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return terms;
    }

    static List<LuceneWords> of(Language language) {
        var kinds = new ArrayList<LuceneWords>();
        for (var kind : values()) {
            if (kind.language == language) {
                kinds.add(kind);
            }
        }
        return kinds;
    }

    private static CharArraySet stopWords(String file, CharArraySet standard) {
        var stream = Objects.requireNonNull(LuceneWords.class.getResourceAsStream(file), file);
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            var all = new CharArraySet(standard, true);
            all.addAll(reader.lines()
                    .flatMap(line -> List.of(line.split("#", 2)[0].strip().split("\\s+")).stream())
                    .filter(word -> !word.isEmpty())
                    .collect(Collectors.toSet()));
            return all;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static final class Pairs extends Analyzer {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            var source = new StandardTokenizer();
            return new TokenStreamComponents(source, new CJKBigramFilter(new LowerCaseFilter(source)));
        }
    }
}
