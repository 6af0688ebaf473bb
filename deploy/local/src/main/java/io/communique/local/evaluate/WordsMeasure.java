package io.communique.local.evaluate;

import java.nio.file.Path;
import java.util.List;

/** How much of the text of pages of every kind stands in the cleaned blocks: mean F1 of their bags of words. */
final class WordsMeasure implements Measure {

    private static final String DATA = "corpora/web-content";
    private static final String ALL = "main text, word F1, all pages";
    private static final String ARTICLES = "main text, word F1, articles";
    private static final Bar BAR_OF_ALL = Bar.of(Unit.SCORE, .895, .92);
    private static final Bar BAR_OF_ARTICLES = Bar.of(Unit.SCORE, .940, .955);

    private final Statements statements;

    WordsMeasure(Statements statements) {
        this.statements = statements;
    }

    @Override
    public String name() {
        return "words";
    }

    @Override
    public List<Result> measure(Path shared) {
        Path folder = shared.resolve(DATA);
        if (!AnnotatedPages.isHere(folder)) {
            return List.of(Result.leftOut(ALL, DATA, BAR_OF_ALL), Result.leftOut(ARTICLES, DATA, BAR_OF_ARTICLES));
        }
        List<AnnotatedPages.Page> pages = AnnotatedPages.of(folder, "html");
        List<Scored<Double>> scores = Corpus.score(
                pages,
                (page, index) -> Scored.of(
                        page.name(), index, f1(statements.text(page.raw()), Corpus.text(page.gold(), "mainContent"))));
        List<Scored<Double>> articles = scores.stream()
                .filter(score ->
                        Corpus.text(pages.get(score.index()).gold(), "type").equals("article"))
                .toList();
        return List.of(
                Result.of(ALL, DATA, BAR_OF_ALL, scores, Halves::mean),
                Result.of(ARTICLES, DATA, BAR_OF_ARTICLES, articles, Halves::mean));
    }

    static double f1(String found, String wanted) {
        return Bag.of(Words.lower(found)).likeness(Bag.of(Words.lower(wanted)));
    }
}
