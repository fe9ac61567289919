/// Official texts become draft articles.
///
/// A file is read into *lines* ([TikaTexts] for HTML, DOCX, PDF and plain text, [MarkdownLines] for Markdown), lines
/// that a page broke are joined ([Paragraphs]), and the [Splitter] finds the articles: each [Numbering] says what the
/// beginning of an article looks like, [Chain] keeps those whose numbers go up, so that a reference at the beginning
/// of a line is not taken for an article, and [Divisions] remembers under which part and chapter it stands. The result
/// is written as an instrument file ([InstrumentDraft]) whose articles are *pending*: the official words stand there
/// as quotes for somebody to restate, and are never said to a consumer.
///
/// [Imports] does this for many files, one at a time, and goes on where it was stopped.
@NamedInterface("importing")
@NullMarked
package dev.accord.policy.importing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
