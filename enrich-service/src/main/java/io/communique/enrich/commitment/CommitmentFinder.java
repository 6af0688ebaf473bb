package io.communique.enrich.commitment;

import io.communique.contracts.statement.Clause;
import io.communique.contracts.statement.ClauseKind;
import io.communique.contracts.statement.Commitment;
import io.communique.contracts.statement.Entity;
import io.communique.contracts.statement.Mention;
import io.communique.contracts.statement.StatementKind;
import io.communique.contracts.statement.StructuredStatement;
import io.communique.enrich.entity.EntityIds;
import io.communique.enrich.mention.Deadlines;
import io.communique.enrich.text.ClauseText;
import io.communique.enrich.text.StatementText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Finds who binds themselves, or others, to what: in operative clauses, whose opener tells the act, and in sentences with
 * a subject and a verb that binds by being said or promised. An operative clause may have unknown actors; a sentence
 * whose actor is unknown gives none.
 */
public final class CommitmentFinder {

    private final UnaryOperator<String> speakerIds;

    /** @param speakerIds the entity of a speaker, by his or her name, whom no clause names */
    public CommitmentFinder(UnaryOperator<String> speakerIds) {
        this.speakerIds = speakerIds;
    }

    /**
     * The commitments in the order of the text.
     *
     * @param text of the statement's clauses, in their order
     * @param entities of the mentions
     */
    public List<Commitment> find(
            StructuredStatement statement, StatementText text, List<Mention> mentions, List<Entity> entities) {
        Grammar grammar = Grammar.of(statement.language());
        String home = HomeParty.of(statement);
        Map<String, String> countries = new PersonCountries(
                        grammar, statement.clauses(), entities, mentions, ownMinisters(statement.kind(), home))
                .byPerson();
        List<String> signatories = new Signatories(grammar, home).of(statement, text, countries, mentions);
        Actors actors = new Actors(new Parties(grammar, statement, home, signatories, countries, mentions, speakerIds));
        ClauseReader reader = new ClauseReader(grammar, actors, text.date());
        Map<Integer, List<Mention>> byClause = new HashMap<>();
        for (Mention mention : mentions) {
            byClause.computeIfAbsent(mention.clause(), clause -> new ArrayList<>())
                    .add(mention);
        }
        Introductions introductions = new Introductions(statement.clauses());
        List<Commitment> commitments = new ArrayList<>();
        for (int c = 0; c < statement.clauses().size(); c++) {
            Clause clause = statement.clauses().get(c);
            if (!binds(clause.kind())) {
                continue;
            }
            ClauseText words = text.clauses().get(c);
            NamedClause named = new NamedClause(clause, words, byClause.getOrDefault(clause.ordinal(), List.of()));
            List<Act> acts = introductions.under(clause, reader.read(named), reader, named);
            for (Act act : acts) {
                commitments.add(new Commitment(
                        clause.ordinal(),
                        act.actors(),
                        act.action(),
                        act.force(),
                        Theme.of(words, act),
                        act.addressees(),
                        Deadlines.find(words, act.verbEnd(), act.last(), text.date())));
            }
        }
        return commitments;
    }

    /** The country whose ministers a page names without their country: that of a ministry that tells of its own work. */
    private static @Nullable String ownMinisters(StatementKind kind, @Nullable String home) {
        boolean country =
                home != null && home.startsWith(EntityIds.ofCountry("")); // an organisation names those of others
        return switch (kind) {
            case PRESS_RELEASE, READOUT, BRIEFING, SPEECH, INTERVIEW, OTHER -> country ? home : null;
            case NEWS_CONFERENCE, JOINT_STATEMENT, DECLARATION, COMMUNIQUE, RESOLUTION -> null;
        };
    }

    private static boolean binds(ClauseKind kind) {
        return switch (kind) {
            case OPERATIVE, PARAGRAPH, REMARKS, ANSWER, QUOTE -> true;
            case CHAPEAU, PREAMBULAR, HEADING, QUESTION, CLOSING -> false;
        };
    }
}
