package dev.accord.understanding;

import dev.accord.understanding.Vocabulary.Weighted;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import opennlp.tools.ml.maxent.io.BinaryQNModelReader;
import opennlp.tools.ml.maxent.io.BinaryQNModelWriter;
import opennlp.tools.ml.maxent.quasinewton.QNModel;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.OnePassRealValueDataIndexer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/// Maximum entropy over features of the words.
final class OpenNlpVoter implements Voter {

    private final Vocabulary vocabulary;
    private final QNModel model;
    private final int[] places;

    private OpenNlpVoter(Vocabulary vocabulary, QNModel model, int classes) {
        this.vocabulary = vocabulary;
        this.model = model;
        this.places = new int[classes];
        for (int outcome = 0; outcome < model.getNumOutcomes(); outcome++) {
            places[Integer.parseInt(model.getOutcome(outcome))] = outcome + 1;
        }
    }

    /// @param smoothness how much large weights cost
    static Training over(Function<Sample, Set<String>> features, double smoothness, int iterations) {
        return new Training() {
            @Override
            public Voter train(List<Sample> samples, int[] labels, int classes) {
                var vocabulary = new Vocabulary(features, samples);
                var events = events(vocabulary, samples, labels);
                return new OpenNlpVoter(vocabulary, OpenNlpVoter.train(events, smoothness, iterations), classes);
            }

            @Override
            public Voter restore(DataInputStream kept, List<Sample> samples, int[] labels, int classes)
                    throws IOException {
                var vocabulary = Vocabulary.restore(features, kept);
                var model = (QNModel) new BinaryQNModelReader(kept).getModel();
                return new OpenNlpVoter(vocabulary, model, classes);
            }
        };
    }

    private static List<Event> events(Vocabulary vocabulary, List<Sample> samples, int[] labels) {
        var events = new ArrayList<Event>();
        for (int i = 0; i < samples.size(); i++) {
            var weighted = vocabulary.weigh(samples.get(i));
            if (weighted.features().length > 0) {
                events.add(new Event(Integer.toString(labels[i]), weighted.features(), weighted.weights()));
            }
        }
        return events;
    }

    @Override
    public void keep(DataOutputStream out) throws IOException {
        vocabulary.keep(out);
        // the writer closes what it writes to
        var model = new ByteArrayOutputStream();
        new BinaryQNModelWriter(this.model, new DataOutputStream(model)).persist();
        out.write(model.toByteArray());
    }

    @Override
    public double[] votes(Sample sample) {
        var weighted = vocabulary.weigh(sample);
        var outcomes = model.eval(weighted.features(), weighted.weights());
        var votes = new double[places.length];
        for (int i = 0; i < places.length; i++) {
            votes[i] = places[i] == 0 ? 0 : outcomes[places[i] - 1];
        }
        return votes;
    }

    /// How much each feature of a sample speaks for a category, against the average of all.
    Map<String, Double> evidence(Sample sample, int label) {
        Weighted weighted = vocabulary.weigh(sample);
        var evidence = new HashMap<String, Double>();
        if (places[label] == 0 || !(model.getDataStructures()[1] instanceof Map<?, ?> contexts)) {
            return evidence;
        }
        for (int i = 0; i < weighted.features().length; i++) {
            if (contexts.get(weighted.features()[i]) instanceof Context context) {
                evidence.put(weighted.features()[i], weighted.weights()[i] * lead(context, places[label] - 1));
            }
        }
        return evidence;
    }

    private static double lead(Context context, int outcome) {
        double own = 0;
        double sum = 0;
        for (int i = 0; i < context.getOutcomes().length; i++) {
            sum += context.getParameters()[i];
            own = context.getOutcomes()[i] == outcome ? context.getParameters()[i] : own;
        }
        return own - sum / context.getOutcomes().length;
    }

    private static QNModel train(List<Event> events, double smoothness, int iterations) {
        var parameters = new TrainingParameters();
        parameters.put(TrainingParameters.CUTOFF_PARAM, 1);
        parameters.put(TrainingParameters.ITERATIONS_PARAM, iterations);
        parameters.put(QNTrainer.L1COST_PARAM, 0.0);
        parameters.put(QNTrainer.L2COST_PARAM, smoothness);
        parameters.put(QNTrainer.M_PARAM, 3);
        parameters.put(QNTrainer.THREADS_PARAM, 1);
        try {
            var indexer = new OnePassRealValueDataIndexer();
            indexer.init(parameters, new HashMap<>());
            indexer.index(ObjectStreamUtils.createObjectStream(events));
            var trainer = new QNTrainer();
            trainer.init(parameters, new HashMap<>());
            return trainer.trainModel(iterations, indexer);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
