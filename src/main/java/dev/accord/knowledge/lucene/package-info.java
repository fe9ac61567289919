/// The library on Lucene: one index in memory for each edition.
///
/// A question becomes a *lexical query* (words and pairs of characters over several fields), a *meaning query* (the
/// vector of the words against those of each article's statement, keywords and rules, roughly first) and a *guess of
/// the category* (from the examples of the taxonomy), which lends weight to the articles its rules rest on. `Fusion`
/// adds the three up; an article that the words name outright comes first. `LuceneLibrary` is the place to start
/// reading.
@NullMarked
package dev.accord.knowledge.lucene;

import org.jspecify.annotations.NullMarked;
