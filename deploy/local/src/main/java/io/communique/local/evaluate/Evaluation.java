package io.communique.local.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Runs all measures, or those that are asked for. */
public final class Evaluation {

    private final Statements statements = new Statements();
    private final List<Measure> measures;

    /** @param home the repository, in which the project's own annotated statements are */
    public Evaluation(Path home) {
        measures = List.of(
                new MainTextMeasure(statements),
                new WordsMeasure(statements),
                new DatesMeasure(statements),
                new SeedsMeasure(statements),
                new ResolutionsMeasure(statements),
                new QuestionsMeasure(statements),
                new NamesMeasure(statements),
                new AnnotatedMeasure(statements, home),
                new CommitmentsMeasure(statements, home));
    }

    /** The names of the measures. */
    public List<String> names() {
        return measures.stream().map(Measure::name).toList();
    }

    /**
     * Runs the chosen measures.
     *
     * @param shared the folder of the corpora and the gold annotations
     * @param progress hears the name of each measure before it runs
     */
    public Report run(Path shared, Predicate<String> chosen, Consumer<String> progress) throws IOException {
        List<Result> results = new ArrayList<>();
        for (Measure measure : measures) {
            if (chosen.test(measure.name())) {
                progress.accept(measure.name());
                results.addAll(measure.measure(shared));
            }
        }
        return new Report(results, List.copyOf(statements.failures()));
    }
}
