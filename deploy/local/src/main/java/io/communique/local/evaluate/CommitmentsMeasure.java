package io.communique.local.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import io.communique.contracts.event.RawStatement;
import io.communique.contracts.statement.Clause;
import io.communique.contracts.statement.Commitment;
import io.communique.contracts.statement.EnrichedStatement;
import io.communique.enrich.statement.StatementEnricher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** How well it comes out who binds themselves, or others, to what, language by language. */
final class CommitmentsMeasure implements Measure {

    private static final String DATA = "quality/commitments";
    private static final String RIGHT = "commitments with actor, force and addressees right, F1";
    private static final Bar BAR = Bar.of(Unit.SCORE, .85, .93);

    private final Statements statements;
    private final Path home;

    /** @param home the repository, in which the annotated statements are */
    CommitmentsMeasure(Statements statements, Path home) {
        this.statements = statements;
        this.home = home;
    }

    /** What is scored of a document. */
    private record Scores(CommitmentPairs pairs, Share silent) {}

    @Override
    public String name() {
        return "commitments";
    }

    @Override
    public List<Result> measure(Path shared) throws IOException {
        Path folder = home.resolve(DATA);
        if (!Files.isDirectory(folder)) {
            return List.of(Result.leftOut(RIGHT, DATA, BAR));
        }
        StatementEnricher enricher = new StatementEnricher();
        List<AnnotatedDocument> documents = AnnotatedDocument.of(folder);
        List<Scored<Scores>> scores = Corpus.score(documents, (document, index) -> {
            Scores score = score(document, enricher);
            CommitmentPairs pairs = score.pairs();
            return new Scored<>(
                    document.name(), index, score, CommitmentPairs.f1(List.of(pairs)), remark(pairs, index));
        });
        List<Result> results = new ArrayList<>();
        results.add(Result.of(RIGHT, DATA, BAR, scores, pairs(CommitmentPairs::f1)));
        Map<String, List<Scored<Scores>>> byLanguage = scores.stream()
                .collect(Collectors.groupingBy(
                        score -> documents.get(score.index()).language(), TreeMap::new, Collectors.toList()));
        byLanguage.forEach((language, of) -> results.add(new Result(
                RIGHT,
                DATA + "/" + language,
                of.size(),
                Halves.of(of, pairs(CommitmentPairs::f1)),
                Bar.none(Unit.SCORE),
                List.of())));
        results.add(share(
                "commitments right, of those annotated",
                scores,
                score -> new Share(score.pairs().right(), score.pairs().wanted())));
        results.add(share(
                "commitments right, of those found",
                scores,
                score -> new Share(score.pairs().right(), score.pairs().found())));
        results.add(agreeing("actors right, where both are", scores, GoldCommitment::sameActors));
        results.add(agreeing("force right, where both are", scores, GoldCommitment::sameForce));
        results.add(agreeing("addressees right, where both are", scores, GoldCommitment::sameAddressees));
        results.add(agreeing("action right, where both are", scores, GoldCommitment::sameAction));
        results.add(agreeing("deadline right, where both are", scores, GoldCommitment::sameDeadline));
        results.add(share("clauses without a commitment that give none", scores, Scores::silent));
        return results;
    }

    private Scores score(AnnotatedDocument document, StatementEnricher enricher) {
        JsonNode gold = document.gold();
        String country = gold.has("country") ? Corpus.text(gold, "country") : null;
        Optional<EnrichedStatement> statement = statements
                .structured(raw(document, country))
                .flatMap(structured -> statements.enriched(structured, enricher));
        List<GoldCommitment> wanted = StreamSupport.stream(
                        gold.path("commitments").spliterator(), false)
                .map(GoldCommitment::of)
                .toList();
        List<Clause> clauses = statement.map(EnrichedStatement::clauses).orElse(List.of());
        List<Commitment> found = statement.map(EnrichedStatement::commitments).orElse(List.of());
        return new Scores(CommitmentPairs.of(wanted, found, clauses), silent(wanted, found, clauses));
    }

    private static RawStatement raw(AnnotatedDocument document, @Nullable String country) {
        return Statements.raw(
                document.name(),
                null,
                Statements.source(country),
                document.contentType(),
                Corpus.bytes(document.file()));
    }

    /** Of the clauses in which no annotated sentence begins, those in which nothing was found. */
    private static Share silent(List<GoldCommitment> wanted, List<Commitment> found, List<Clause> clauses) {
        List<Clause> none = clauses.stream()
                .filter(clause -> wanted.stream()
                        .noneMatch(commitment -> Words.folded(clause.text()).contains(commitment.sentence())))
                .toList();
        return new Share(
                (int) none.stream()
                        .filter(clause ->
                                found.stream().noneMatch(commitment -> commitment.clause() == clause.ordinal()))
                        .count(),
                none.size());
    }

    /** Of the held-back half only the counts are told, so that nobody tunes on its sentences. */
    private static String remark(CommitmentPairs pairs, int index) {
        return index % 2 == 0
                ? pairs.remark()
                : pairs.right() + " right, " + pairs.wanted() + " annotated, " + pairs.found() + " found";
    }

    private static ToDoubleFunction<List<Scores>> pairs(ToDoubleFunction<List<CommitmentPairs>> value) {
        return scores -> value.applyAsDouble(scores.stream().map(Scores::pairs).toList());
    }

    private static Result agreeing(
            String name, List<Scored<Scores>> scores, BiPredicate<GoldCommitment, Commitment> same) {
        return share(name, scores, score -> score.pairs().agreeing(same));
    }

    private static Result share(String name, List<Scored<Scores>> scores, Function<Scores, Share> part) {
        return new Result(
                name,
                DATA,
                scores.size(),
                Halves.of(scores, of -> Share.score(of.stream().map(part).toList())),
                Bar.none(Unit.SCORE),
                List.of());
    }
}
