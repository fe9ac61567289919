package dev.accord.embedding;

import dev.accord.shared.Language;

/// Turns words into a vector of length one. Pure: the same words give the same vector.
public interface Embedder {

    /// A word of a story beyond this adds nothing to its place among others but time.
    int MOST_OF_A_STORY = 400;

    /// The vector of a (masked) text; Chinese and English have models of their own, whose vectors do not compare.
    ///
    /// @param text words; only their first 512 tokens count
    /// @return a fresh array: 512 numbers for Chinese, 384 for English
    float[] embed(String text, Language language);

    /// As much of a story as tells where it stands among others.
    static String told(String story) {
        return story.length() > MOST_OF_A_STORY ? story.substring(0, MOST_OF_A_STORY) : story;
    }
}
