package dev.accord.understanding;

import java.util.List;

/// One opinion on the category of a text.
interface Voter {

    /// A probability for each category.
    double[] votes(Sample sample);

    /// How a voter is trained. Deterministic: the same samples give the same voter.
    @FunctionalInterface
    interface Training {
        Voter train(List<Sample> samples, int[] labels, int classes);
    }
}
