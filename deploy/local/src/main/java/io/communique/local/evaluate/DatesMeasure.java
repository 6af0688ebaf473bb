package io.communique.local.evaluate;

import io.communique.contracts.statement.CleanedStatement;
import java.nio.file.Path;
import java.util.List;

/** How often the day of publication is exactly right. */
final class DatesMeasure implements Measure {

    private static final String DATA = "corpora/publication-dates";
    private static final String NAME = "publication date exactly right";
    private static final Bar BAR = Bar.of(Unit.SCORE, .88, .94);

    private final Statements statements;

    DatesMeasure(Statements statements) {
        this.statements = statements;
    }

    @Override
    public String name() {
        return "dates";
    }

    @Override
    public List<Result> measure(Path shared) {
        Path folder = shared.resolve(DATA);
        if (!AnnotatedPages.isHere(folder)) {
            return List.of(Result.leftOut(NAME, DATA, BAR));
        }
        List<Scored<Double>> scores = Corpus.score(AnnotatedPages.of(folder, "html"), (page, index) -> {
            String wanted = Corpus.text(page.gold(), "date");
            String found = statements
                    .cleaned(page.raw())
                    .map(CleanedStatement::publishedAt)
                    .map(published -> published.date().toString())
                    .orElse("none");
            double right = found.equals(wanted) ? 1 : 0;
            return new Scored<>(page.name(), index, right, right, found + " for " + wanted);
        });
        return List.of(Result.of(NAME, DATA, BAR, scores, Halves::mean));
    }
}
