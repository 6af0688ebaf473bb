package io.communique.enrich.commitment;

import io.communique.contracts.statement.Clause;
import io.communique.contracts.statement.ClauseKind;
import io.communique.contracts.statement.Commitment;
import io.communique.contracts.statement.EntityType;
import io.communique.contracts.statement.Force;
import io.communique.contracts.statement.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Commitments of operative clauses: the signatories act, the clause's verb tells the force. A clause whose verb the table
 * does not have, and a statement whose signatories are not known, give none.
 */
public final class CommitmentFinder {

    private final Forces forces = new Forces();
    private final Signatories signatories = new Signatories();

    /** The commitments in the order of the clauses. */
    public List<Commitment> find(List<Clause> clauses, List<Mention> mentions) {
        List<String> actors = signatories.of(clauses, mentions);
        List<Commitment> commitments = new ArrayList<>();
        if (actors.isEmpty()) {
            return commitments;
        }
        for (Clause clause : clauses) {
            String action = clause.action();
            if (clause.kind() != ClauseKind.OPERATIVE || action == null) {
                continue;
            }
            Optional<Force> force = forces.of(action);
            if (force.isPresent()) {
                commitments.add(new Commitment(
                        clause.ordinal(),
                        actors,
                        action,
                        force.get(),
                        theme(clause),
                        addressees(clause, force.get(), mentions),
                        null));
            }
        }
        return commitments;
    }

    /** What follows the opener, to the end of the clause without its punctuation. */
    private static @Nullable String theme(Clause clause) {
        String opener = clause.opener();
        int at = opener == null ? -1 : clause.text().indexOf(opener);
        if (opener == null || at < 0) {
            return null;
        }
        String rest = clause.text().substring(at + opener.length()).strip();
        int end = rest.length();
        while (end > 0 && ".;,:".indexOf(rest.charAt(end - 1)) >= 0) {
            end--;
        }
        return end == 0 ? null : rest.substring(0, end);
    }

    /** Of a call or a demand those named right behind its verb: "CALLS UPON Lakeland to". */
    private static List<String> addressees(Clause clause, Force force, List<Mention> mentions) {
        String opener = clause.opener();
        if (opener == null || (force != Force.CALLS_FOR && force != Force.DEMANDS && force != Force.ENCOURAGES)) {
            return List.of();
        }
        int at = clause.text().indexOf(opener);
        int end = at + opener.length();
        for (Mention mention : mentions) {
            boolean party = mention.type() == EntityType.COUNTRY
                    || mention.type() == EntityType.ORGANISATION
                    || mention.type() == EntityType.PERSON;
            if (mention.clause() == clause.ordinal() && party) {
                int start = clause.text().offsetByCodePoints(0, mention.start());
                int afterName = clause.text().offsetByCodePoints(0, mention.end());
                if (start >= end
                        && isArticle(clause.text().substring(end, start).strip())
                        && clause.text().startsWith(" to ", afterName)) {
                    return List.of(mention.entity());
                }
            }
        }
        return List.of();
    }

    private static boolean isArticle(String between) {
        return between.isEmpty()
                || between.equals("the")
                || between.equals("on the")
                || between.equals("upon the")
                || between.equals("on")
                || between.equals("upon");
    }
}
