package dev.accord.embedding;

import dev.accord.shared.Language;

/// Turns words into a vector of length one. Pure: the same words give the same vector.
public interface Embedder {

    /// The vector of a (masked) text; Chinese and English have models of their own, whose vectors do not compare.
    ///
    /// @param text words; only their first 512 tokens count
    /// @return a fresh array: 512 numbers for Chinese, 384 for English
    float[] embed(String text, Language language);
}
