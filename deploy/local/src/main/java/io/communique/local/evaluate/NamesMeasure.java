package io.communique.local.evaluate;

import io.communique.contracts.statement.EnrichedStatement;
import io.communique.contracts.statement.EntityType;
import io.communique.contracts.statement.Mention;
import io.communique.enrich.catalogue.Catalogue;
import io.communique.enrich.mention.NameFinder;
import io.communique.enrich.statement.StatementEnricher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** How well names and the things they name come out, also without what the catalogue could owe to these documents. */
final class NamesMeasure implements Measure {

    private static final Set<EntityType> NEWS_TYPES = Collections.unmodifiableSet(
            EnumSet.of(EntityType.PERSON, EntityType.COUNTRY, EntityType.ORGANISATION, EntityType.PLACE));
    private static final Set<EntityType> SEED_TYPES =
            Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(EntityType.MONEY)));

    private static final Bar ENTITY = Bar.of(Unit.SCORE, .95, .98);
    private static final Bar LOSS = Bar.of(Unit.LOSS, .03, .03);

    private static final Part NEWS =
            new Part("names, F1", "gold/ministry-news.json", NEWS_TYPES, Bar.of(Unit.SCORE, .90, .95));
    private static final Part SEEDS = new Part(
            "names, dates, diseases, events and instruments, F1",
            "gold, statements",
            SEED_TYPES,
            Bar.of(Unit.SCORE, .93, .97));

    private final Statements statements;

    NamesMeasure(Statements statements) {
        this.statements = statements;
    }

    /** Documents of one kind, and which types of names are annotated in them. */
    private record Part(String name, String data, Set<EntityType> types, Bar bar) {}

    /** A document's counts, with the whole catalogue and without names that it may owe to these documents. */
    private record Counts(NameCounts whole, NameCounts without) {}

    @Override
    public String name() {
        return "names";
    }

    @Override
    public List<Result> measure(Path shared) throws IOException {
        Path news = shared.resolve(NEWS.data());
        if (!Files.exists(news)) {
            return List.of(
                    Result.leftOut(NEWS.name(), NEWS.data(), NEWS.bar()),
                    Result.leftOut(SEEDS.name(), SEEDS.data(), SEEDS.bar()));
        }
        List<NamedStatement> items = NamedStatement.news(news, NEWS_TYPES);
        List<NamedStatement> seeds = NamedStatement.seeds(shared, statements);
        Catalogue catalogue = Catalogue.load();
        EntityNames entities = new EntityNames(catalogue);
        List<NamedStatement> all = new ArrayList<>(items);
        all.addAll(seeds);
        StatementEnricher whole = enricher(catalogue);
        StatementEnricher without = enricher(catalogue.without(new GeneralClasses().others(all, entities)));
        List<Result> results = new ArrayList<>();
        results.addAll(results(NEWS, items, whole, without, entities));
        results.addAll(results(SEEDS, seeds, whole, without, entities));
        return results;
    }

    private static StatementEnricher enricher(Catalogue catalogue) {
        return new StatementEnricher(new NameFinder(catalogue, List.of()));
    }

    private List<Result> results(
            Part part,
            List<NamedStatement> documents,
            StatementEnricher whole,
            StatementEnricher without,
            EntityNames entities) {
        List<Scored<Counts>> scores = Corpus.score(documents, (document, index) -> {
            NameCounts counts = counts(part, document, whole, entities);
            return new Scored<>(
                    document.document(),
                    index,
                    new Counts(counts, counts(part, document, without, entities)),
                    counts.own(),
                    counts.remark());
        });
        List<Result> results = new ArrayList<>();
        results.add(Result.of(part.name(), part.data(), part.bar(), scores, counts -> f1(counts, part.types())));
        for (EntityType type : part.types()) {
            results.add(new Result(
                    "names of type " + type + ", F1",
                    part.data(),
                    scores.size(),
                    Halves.of(scores, counts -> f1(counts, Set.of(type))),
                    Bar.none(Unit.SCORE),
                    List.of()));
        }
        results.add(Result.of(
                "entity right, of the names found",
                part.data(),
                ENTITY,
                scores.stream()
                        .map(score -> score.score().whole().entities().scoredAsRight(score.document(), score.index()))
                        .toList(),
                Share::score));
        results.add(new Result(
                "F1 lost without names of these documents",
                part.data(),
                scores.size(),
                Halves.of(scores, counts -> f1(counts, part.types()) - f1Without(counts, part.types())),
                LOSS,
                List.of()));
        return results;
    }

    private NameCounts counts(Part part, NamedStatement document, StatementEnricher enricher, EntityNames entities) {
        List<Mention> mentions = statements
                .enriched(document.structured(), enricher)
                .map(EnrichedStatement::mentions)
                .orElse(List.of());
        return NameCounts.of(document, mentions, part.types(), entities::same);
    }

    private static double f1(List<Counts> counts, Set<EntityType> types) {
        return NameCounts.f1(counts.stream().map(Counts::whole).toList(), types);
    }

    private static double f1Without(List<Counts> counts, Set<EntityType> types) {
        return NameCounts.f1(counts.stream().map(Counts::without).toList(), types);
    }
}
