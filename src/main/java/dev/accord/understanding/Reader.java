package dev.accord.understanding;

import dev.accord.privacy.MaskedText;

/// Reads consumers' words. Pure: the same words in the same context give the same reading.
public interface Reader {

    Reading read(MaskedText text, Context context);

    /// The same reading, with what spoke for its category.
    default Explained explain(MaskedText text, Context context) {
        return Explained.silent(read(text, context));
    }
}
