package io.communique.local.evaluate;

import java.nio.file.Path;
import java.util.List;

/** How much of a news page's text, and nothing else, stands in the cleaned blocks: F1 of runs of four words. */
final class MainTextMeasure implements Measure {

    private static final String DATA = "corpora/article-extraction";
    private static final String NAME = "main text, 4-gram F1";
    private static final Bar BAR = Bar.of(Unit.SCORE, .965, .9741);

    private final Statements statements;

    MainTextMeasure(Statements statements) {
        this.statements = statements;
    }

    @Override
    public String name() {
        return "main-text";
    }

    @Override
    public List<Result> measure(Path shared) {
        Path folder = shared.resolve(DATA);
        if (!AnnotatedPages.isHere(folder)) {
            return List.of(Result.leftOut(NAME, DATA, BAR));
        }
        List<Scored<PrecisionRecall>> scores = Corpus.score(AnnotatedPages.of(folder, "html"), (page, index) -> {
            PrecisionRecall score =
                    Shingles.compare(statements.text(page.raw()), Corpus.text(page.gold(), "articleBody"));
            return new Scored<>(page.name(), index, score, score.f1(), "");
        });
        return List.of(Result.of(
                NAME, DATA, BAR, scores, all -> PrecisionRecall.mean(all).f1()));
    }
}
