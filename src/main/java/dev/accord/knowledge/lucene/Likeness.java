package dev.accord.knowledge.lucene;

/// How close in meaning a question is to an article.
///
/// @param cosine from -1 to 1
/// @param unit the part of the article that comes closest
record Likeness(double cosine, Unit unit) {}
