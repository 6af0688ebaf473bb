package io.communique.local.evaluate;

import io.communique.contracts.event.RawStatement;
import io.communique.contracts.statement.Clause;
import io.communique.contracts.statement.ClauseKind;
import io.communique.contracts.statement.StructuredStatement;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** How well questions, answers and speakers of regular press conferences come out, from the pages and from their text. */
final class QuestionsMeasure implements Measure {

    private static final String FOLDER = "corpora/ministry-pages";
    private static final String DATA = FOLDER + "/china";
    private static final String AS_HTML = "question-answer pairs, from HTML, F1";
    private static final String AS_TEXT = "question-answer pairs, from plain text, F1";
    private static final String NAVIGATION = "words of navigation left in";
    private static final String LOST = "words lost";
    private static final String SPEAKERS_AS_HTML = "speakers right, from HTML";
    private static final String SPEAKERS_AS_TEXT = "speakers right, from plain text";
    private static final Bar PAIRS = Bar.of(Unit.SCORE, .97, .99);
    private static final Bar LEFT_IN = Bar.of(Unit.PERCENT_WRONG, 1, .1);

    private final Statements statements;

    QuestionsMeasure(Statements statements) {
        this.statements = statements;
    }

    /** What is scored of a page. */
    private record Scores(
            Exchanges.Count asHtml,
            Exchanges.Count asText,
            Share leftIn,
            Share lost,
            Share speakersAsHtml,
            Share speakersAsText) {}

    @Override
    public String name() {
        return "questions";
    }

    @Override
    public List<Result> measure(Path shared) {
        Path folder = shared.resolve(FOLDER);
        if (!AnnotatedPages.isHere(folder) || !Files.isDirectory(shared.resolve(DATA))) {
            return List.of(
                    Result.leftOut(AS_HTML, DATA, PAIRS),
                    Result.leftOut(AS_TEXT, DATA, PAIRS),
                    Result.leftOut(NAVIGATION, DATA, LEFT_IN));
        }
        List<AnnotatedPages.Page> pages = AnnotatedPages.of(folder, "");
        List<Scored<Scores>> scores = Corpus.score(pages, (page, index) -> {
            Scores score = score(page);
            return new Scored<>(page.name(), index, score, 1, "");
        });
        return List.of(
                Result.of(AS_HTML, DATA, PAIRS, exchanges(scores, true), Exchanges.Count::f1),
                Result.of(AS_TEXT, DATA, PAIRS, exchanges(scores, false), Exchanges.Count::f1),
                Result.of(
                        NAVIGATION,
                        DATA,
                        LEFT_IN,
                        scores.stream()
                                .map(score -> score.score().leftIn().scoredAsWrong(score.document(), score.index()))
                                .toList(),
                        Share::percent),
                Result.of(
                        LOST,
                        DATA,
                        Bar.none(Unit.PERCENT_WRONG),
                        scores.stream()
                                .map(score -> score.score().lost().scoredAsWrong(score.document(), score.index()))
                                .toList(),
                        Share::percent),
                Result.of(
                        SPEAKERS_AS_HTML,
                        DATA,
                        Bar.none(Unit.SCORE),
                        scores.stream()
                                .map(score ->
                                        score.score().speakersAsHtml().scoredAsRight(score.document(), score.index()))
                                .toList(),
                        Share::score),
                Result.of(
                        SPEAKERS_AS_TEXT,
                        DATA,
                        Bar.none(Unit.SCORE),
                        scores.stream()
                                .map(score ->
                                        score.score().speakersAsText().scoredAsRight(score.document(), score.index()))
                                .toList(),
                        Share::score));
    }

    private static List<Scored<Exchanges.Count>> exchanges(List<Scored<Scores>> scores, boolean asHtml) {
        return scores.stream()
                .map(score -> {
                    Exchanges.Count count =
                            asHtml ? score.score().asHtml() : score.score().asText();
                    return new Scored<>(score.document(), score.index(), count, count.own(), count.remark());
                })
                .toList();
    }

    private Scores score(AnnotatedPages.Page page) {
        List<GoldClause> wanted = GoldClause.of(page.gold().path("paragraphs"));
        RawStatement html = page.raw();
        List<String> paragraphs =
                PressConferencePage.paragraphs(html.body(), Corpus.text(page.gold(), "title"), wanted);
        List<Clause> clauses = clauses(html);
        List<GoldClause> asHtml = GoldClause.of(clauses);
        List<GoldClause> asText = GoldClause.of(clauses(Statements.raw(
                page.name(),
                null,
                "text/plain; charset=utf-8",
                String.join("\n\n", paragraphs).getBytes(StandardCharsets.UTF_8))));
        return new Scores(
                Exchanges.compare(asHtml, wanted),
                Exchanges.compare(asText, wanted),
                TextWords.leftIn(asHtml, paragraphs),
                TextWords.lost(asHtml, wanted),
                speakers(asHtml, wanted),
                speakers(asText, wanted));
    }

    private List<Clause> clauses(RawStatement raw) {
        return statements.structured(raw).map(StructuredStatement::clauses).orElse(List.of());
    }

    /** The annotation names those who answer; it says nothing of those who ask. */
    private static Share speakers(List<GoldClause> found, List<GoldClause> wanted) {
        return SpeakersRight.of(Alignment.of(wanted, found).stream()
                .filter(pair -> pair.wanted() != null && pair.wanted().kind() == ClauseKind.ANSWER)
                .toList());
    }
}
