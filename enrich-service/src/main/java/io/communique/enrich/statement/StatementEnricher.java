package io.communique.enrich.statement;

import io.communique.contracts.statement.EnrichedStatement;
import io.communique.contracts.statement.Entity;
import io.communique.contracts.statement.Mention;
import io.communique.contracts.statement.StructuredStatement;
import io.communique.enrich.commitment.CommitmentFinder;
import io.communique.enrich.entity.EntityCollector;
import io.communique.enrich.mention.Candidate;
import io.communique.enrich.mention.NameFinder;
import io.communique.enrich.reference.ReferenceFinder;
import io.communique.enrich.text.ClauseText;
import io.communique.enrich.text.StatementText;
import io.communique.enrich.topic.TopicFinder;
import java.util.ArrayList;
import java.util.List;

/** Finds the names in a statement's clauses and says which thing in the world each is. Safe for many threads. */
public final class StatementEnricher {

    private final NameFinder names;
    private final CommitmentFinder commitments;
    private final ReferenceFinder references = new ReferenceFinder();
    private final TopicFinder topics = new TopicFinder();

    /** Reads the catalogue; takes a fraction of a second. */
    public StatementEnricher() {
        this(new NameFinder());
    }

    public StatementEnricher(NameFinder names) {
        this.names = names;
        this.commitments =
                new CommitmentFinder(speaker -> names.speaker(speaker).id());
    }

    public EnrichedStatement enrich(StructuredStatement structured) {
        StatementText text = StatementText.of(structured);
        List<List<Candidate>> found = names.find(text, structured.title());
        List<Mention> mentions = new ArrayList<>();
        EntityCollector entities = new EntityCollector();
        for (int c = 0; c < found.size(); c++) {
            ClauseText clause = text.clauses().get(c);
            int chars = 0;
            int codePoints = 0;
            for (Candidate candidate : found.get(c)) {
                codePoints += clause.text().codePointCount(chars, candidate.start());
                chars = candidate.start();
                Mention mention = mention(clause, candidate, codePoints);
                mentions.add(mention);
                entities.add(candidate.thing(), mention.text());
            }
        }
        List<Entity> things = entities.entities();
        return EnrichedStatement.of(
                structured,
                mentions,
                things,
                commitments.find(structured, text, mentions, things),
                references.find(structured.clauses(), text, found),
                topics.find(structured.language(), structured.title(), text, found));
    }

    /** @param start in code points */
    private static Mention mention(ClauseText clause, Candidate candidate, int start) {
        String printed = clause.text().substring(candidate.start(), candidate.end());
        return new Mention(
                clause.ordinal(),
                start,
                start + printed.codePointCount(0, printed.length()),
                printed,
                candidate.type(),
                candidate.thing().id(),
                candidate.method(),
                candidate.confidence());
    }
}
