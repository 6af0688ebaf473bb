package io.communique.local.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import io.communique.contracts.event.RawStatement;
import io.communique.contracts.statement.ClauseKind;
import io.communique.contracts.statement.PublicationTime;
import io.communique.contracts.statement.StructuredStatement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How well the project's own annotated statements come out: their clauses, speakers and dates, language by language. */
final class AnnotatedMeasure implements Measure {

    private static final String DATA = "quality/annotated";
    private static final String KINDS = "clause kinds, macro F1";
    private static final Bar BAR = Bar.of(Unit.SCORE, .95, .98);

    private final Statements statements;
    private final Path home;

    /** @param home the repository, in which the annotated statements are */
    AnnotatedMeasure(Statements statements, Path home) {
        this.statements = statements;
        this.home = home;
    }

    /** What is scored of a document. */
    private record Scores(
            KindCounts kinds,
            Exchanges.Count exchanges,
            Share leftIn,
            Share lost,
            Share speakers,
            Share kind,
            Share title,
            Share published,
            Share eventDate,
            Share place,
            Share openers,
            String remark) {}

    @Override
    public String name() {
        return "clauses";
    }

    @Override
    public List<Result> measure(Path shared) throws IOException {
        Path folder = home.resolve(DATA);
        if (!Files.isDirectory(folder)) {
            return List.of(Result.leftOut(KINDS, DATA, BAR));
        }
        List<AnnotatedDocument> documents = AnnotatedDocument.of(folder);
        List<Scored<Scores>> scores = Corpus.score(documents, (document, index) -> {
            Scores score = score(document);
            return new Scored<>(document.name(), index, score, score.kinds().own(), score.remark());
        });
        List<Result> results = new ArrayList<>();
        results.add(Result.of(KINDS, DATA, BAR, kinds(scores), KindCounts::macroF1));
        Map<String, List<Scored<Scores>>> byLanguage = scores.stream()
                .collect(Collectors.groupingBy(
                        score -> documents.get(score.index()).language(), TreeMap::new, Collectors.toList()));
        byLanguage.forEach(
                (language, of) -> results.add(told(KINDS, DATA + "/" + language, kinds(of), KindCounts::macroF1)));
        for (ClauseKind kind : ClauseKind.values()) {
            results.add(told("clause kind " + kind + ", F1", DATA, kinds(scores), counts -> KindCounts.sum(counts)
                    .f1(kind)));
        }
        results.add(Result.of(
                "question-answer pairs, F1",
                DATA,
                Bar.none(Unit.SCORE),
                part(scores, Scores::exchanges, Exchanges.Count::own, Exchanges.Count::remark),
                Exchanges.Count::f1));
        results.add(wrong("words of navigation left in", scores, Scores::leftIn));
        results.add(wrong("words lost", scores, Scores::lost));
        results.add(right("speakers right", scores, Scores::speakers));
        results.add(right("openers right", scores, Scores::openers));
        results.add(right("kind of statement right", scores, Scores::kind));
        results.add(right("title right", scores, Scores::title));
        results.add(right("day of publication right", scores, Scores::published));
        results.add(right("day of the event right", scores, Scores::eventDate));
        results.add(right("place right", scores, Scores::place));
        return results;
    }

    private Scores score(AnnotatedDocument document) {
        JsonNode gold = document.gold();
        RawStatement raw = Statements.raw(document.name(), null, document.contentType(), Corpus.bytes(document.file()));
        Optional<StructuredStatement> statement = statements.structured(raw);
        List<GoldClause> wanted = GoldClause.of(gold.path("clauses"));
        List<GoldClause> found =
                GoldClause.of(statement.map(StructuredStatement::clauses).orElse(List.of()));
        List<Alignment.Pair> pairs = Alignment.of(wanted, found);
        List<String> own = new ArrayList<>();
        own.add(Corpus.text(gold, "title"));
        wanted.forEach(clause -> own.addAll(List.of(clause.label(), clause.text())));
        return new Scores(
                KindCounts.of(pairs),
                Exchanges.compare(found, wanted),
                TextWords.leftIn(found, own),
                TextWords.lost(found, wanted),
                SpeakersRight.of(pairs),
                equal(gold, "kind", statement.map(it -> it.kind().name())),
                equal(gold, "title", statement.map(StructuredStatement::title)),
                equal(
                        gold,
                        "published",
                        statement
                                .map(StructuredStatement::publishedAt)
                                .map(PublicationTime::date)
                                .map(Object::toString)),
                equal(
                        gold,
                        "eventDate",
                        statement.map(StructuredStatement::eventDate).map(Object::toString)),
                equal(gold, "place", statement.map(StructuredStatement::place)),
                openers(pairs),
                remark(pairs));
    }

    /** A date counts by its day alone. */
    private static Share equal(JsonNode gold, String field, Optional<String> found) {
        String wanted = gold.has(field) ? Words.folded(Corpus.text(gold, field)) : null;
        if (wanted != null && field.equals("published")) {
            wanted = wanted.substring(0, "2020-02-02".length());
        }
        return new Share(Objects.equals(wanted, found.map(Words::folded).orElse(null)) ? 1 : 0, 1);
    }

    /** Only of clauses that are paired, and of which one side has an opener. */
    private static Share openers(List<Alignment.Pair> pairs) {
        int right = 0;
        int all = 0;
        for (Alignment.Pair pair : pairs) {
            GoldClause wanted = pair.wanted();
            GoldClause found = pair.found();
            if (wanted != null
                    && found != null
                    && !(wanted.opener().isEmpty() && found.opener().isEmpty())) {
                all++;
                right += wanted.opener().equals(found.opener()) ? 1 : 0;
            }
        }
        return new Share(right, all);
    }

    /** What became of the clauses that are not right: {@code operative > paragraph 3}. */
    private static String remark(List<Alignment.Pair> pairs) {
        Map<String, Integer> changes = new TreeMap<>();
        for (Alignment.Pair pair : pairs) {
            String wanted = kind(pair.wanted());
            String found = kind(pair.found());
            if (!wanted.equals(found)) {
                changes.merge(wanted + " > " + found, 1, Integer::sum);
            }
        }
        return changes.entrySet().stream()
                .map(change -> change.getKey() + " " + change.getValue())
                .collect(Collectors.joining(", "));
    }

    private static String kind(@Nullable GoldClause clause) {
        return clause == null ? "none" : clause.kind().name().toLowerCase(Locale.ROOT);
    }

    private static List<Scored<KindCounts>> kinds(List<Scored<Scores>> scores) {
        return scores.stream()
                .map(score -> new Scored<>(
                        score.document(), score.index(), score.score().kinds(), score.own(), score.remark()))
                .toList();
    }

    private static <T> List<Scored<T>> part(
            List<Scored<Scores>> scores,
            Function<Scores, T> part,
            ToDoubleFunction<T> own,
            Function<T, String> remark) {
        return scores.stream()
                .map(score -> {
                    T value = part.apply(score.score());
                    return new Scored<>(
                            score.document(), score.index(), value, own.applyAsDouble(value), remark.apply(value));
                })
                .toList();
    }

    /** A part of the first result, whose worst documents are listed there. */
    private static Result told(
            String name, String data, List<Scored<KindCounts>> scores, ToDoubleFunction<List<KindCounts>> value) {
        return new Result(name, data, scores.size(), Halves.of(scores, value), Bar.none(Unit.SCORE), List.of());
    }

    private static Result wrong(String name, List<Scored<Scores>> scores, Function<Scores, Share> part) {
        List<Scored<Share>> shares = scores.stream()
                .map(score -> part.apply(score.score()).scoredAsWrong(score.document(), score.index()))
                .toList();
        return Result.of(name, DATA, Bar.none(Unit.PERCENT_WRONG), shares, Share::percent);
    }

    private static Result right(String name, List<Scored<Scores>> scores, Function<Scores, Share> part) {
        List<Scored<Share>> shares = scores.stream()
                .map(score -> part.apply(score.score()).scoredAsRight(score.document(), score.index()))
                .toList();
        return Result.of(name, DATA, Bar.none(Unit.SCORE), shares, Share::score);
    }
}
