package io.communique.enrich.reference;

import io.communique.contracts.statement.Clause;
import io.communique.contracts.statement.ClauseKind;
import io.communique.contracts.statement.EntityType;
import io.communique.contracts.statement.Reference;
import io.communique.enrich.mention.Candidate;
import io.communique.enrich.reference.StatementNouns.Needs;
import io.communique.enrich.reference.StatementNouns.Noun;
import io.communique.enrich.text.ClauseText;
import io.communique.enrich.text.StatementText;
import io.communique.enrich.text.WordLists;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * References of a statement, clause by clause and each once in a clause, other statements first: every instrument that
 * is named, with the article before it, and other statements ("the joint statement of 3 May 2021", "the joint
 * statement adopted today"). What the text says of itself ("this joint statement") is none. Which statement is meant
 * is known only where its address stands behind it. Safe for many threads.
 */
public final class ReferenceFinder {

    private final InstrumentParts parts = new InstrumentParts();
    private final StatementNouns nouns = new StatementNouns();
    private final StatementDates dates = new StatementDates();
    private final Set<String> own = WordLists.words(ReferenceFinder.class, "own-words.txt");
    private final Set<String> determiners = WordLists.words(ReferenceFinder.class, "determiners.txt");
    private final Set<String> verbs = WordLists.words(ReferenceFinder.class, "issuing-verbs.txt");

    /**
     * The references in the order of the clauses.
     *
     * @param names the names of each clause
     */
    public List<Reference> find(List<Clause> clauses, StatementText text, List<List<Candidate>> names) {
        Identifiers identifiers = new Identifiers(text, names);
        List<Reference> references = new ArrayList<>();
        for (int c = 0; c < names.size(); c++) {
            ClauseText clause = text.clauses().get(c);
            Set<Reference> here = new LinkedHashSet<>();
            if (clauses.get(c).kind() != ClauseKind.HEADING) {
                statements(clause, names.get(c), here);
            }
            instruments(clause, names.get(c), identifiers, here);
            references.addAll(here);
        }
        return references;
    }

    private void instruments(ClauseText clause, List<Candidate> names, Identifiers identifiers, Set<Reference> here) {
        for (Candidate name : names) {
            if (name.type() == EntityType.INSTRUMENT && !isOwn(clause, clause.wordFrom(name.start()))) {
                String printed = clause.text().substring(parts.startBefore(clause, name.start()), name.end());
                here.add(new Reference(clause.ordinal(), printed, name.thing().id(), identifiers.of(name), null));
            }
        }
    }

    private void statements(ClauseText clause, List<Candidate> names, Set<Reference> here) {
        for (int w = 0; w < clause.count(); w++) {
            Noun noun = nouns.at(clause, w);
            if (noun == null) {
                continue;
            }
            int end = dates.endBehind(clause, noun.last(), names);
            boolean dated = end > clause.end(noun.last());
            if (!isOwn(clause, w) && !isNamed(clause.start(w), names) && (dated || isKnown(clause, noun))) {
                String printed = clause.text().substring(clause.start(w), end);
                here.add(new Reference(clause.ordinal(), printed, null, null, CitedAddress.behind(clause.text(), end)));
            }
            w = noun.last();
        }
    }

    /** "the joint statement", "adopted a joint statement", "joint statement adopted". */
    private boolean isKnown(ClauseText clause, Noun noun) {
        if (noun.needs() == Needs.DATED || noun.first() == 0) {
            return false;
        }
        int first = noun.first();
        return determiners.contains(clause.word(first - 1))
                || verbs.contains(clause.word(first - 1))
                || (first > 1 && verbs.contains(clause.word(first - 2)))
                || (noun.last() + 1 < clause.count() && verbs.contains(clause.word(noun.last() + 1)));
    }

    private boolean isOwn(ClauseText clause, int word) {
        return word > 0 && word < clause.count() && own.contains(clause.word(word - 1));
    }

    /** True inside of a name, which is no bare noun. */
    private static boolean isNamed(int offset, List<Candidate> names) {
        for (Candidate name : names) {
            if (name.start() <= offset && offset < name.end()) {
                return true;
            }
        }
        return false;
    }
}
