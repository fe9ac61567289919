package dev.accord.understanding;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;

/// One opinion on the category of a text.
interface Voter {

    /// A probability for each category.
    double[] votes(Sample sample);

    /// Writes what training cost much to find; nothing where training is quick.
    default void keep(DataOutputStream out) throws IOException {}

    /// How a voter is trained. Deterministic: the same samples give the same voter.
    @FunctionalInterface
    interface Training {
        Voter train(List<Sample> samples, int[] labels, int classes);

        /// The voter again, from the same samples and what it [#keep]s.
        default Voter restore(DataInputStream kept, List<Sample> samples, int[] labels, int classes)
                throws IOException {
            return train(samples, labels, classes);
        }
    }
}
