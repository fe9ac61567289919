package dev.accord.understanding;

import dev.accord.privacy.MaskedText;

/// Reads consumers' words. Pure: the same words in the same context give the same reading.
public interface Reader {

    Reading read(MaskedText text, Context context);
}
