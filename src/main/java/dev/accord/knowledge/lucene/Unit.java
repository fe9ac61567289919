package dev.accord.knowledge.lucene;

import dev.accord.shared.Language;

/// A stretch of an article whose meaning stands for it: its statement, one of its keywords, a rule that rests on it.
///
/// @param text as it is embedded
record Unit(Field field, Language language, String text) {}
