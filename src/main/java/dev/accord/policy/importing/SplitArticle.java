package dev.accord.policy.importing;

import java.util.List;

/// An article as it was found.
///
/// @param place from book to section, outermost first
/// @param heading empty where the law gives none
/// @param paragraphs the official words
record SplitArticle(ArticleNumber number, List<String> place, String heading, List<String> paragraphs) {

    SplitArticle {
        place = List.copyOf(place);
        paragraphs = paragraphs.stream().filter(text -> !text.isBlank()).toList();
    }
}
