package io.communique.enrich.mention;

import io.communique.contracts.statement.EntityType;
import io.communique.enrich.entity.Thing;
import io.communique.enrich.text.ClauseText;

/**
 * A possible name in a clause.
 *
 * @param start first char in the clause's text
 * @param end char behind the last
 * @param method as mentions print it
 * @param confidence from 0 to 1
 */
public record Candidate(int start, int end, Thing thing, Rule rule, String method, double confidence) {

    /** A name that a rule of the project found. */
    public Candidate(int start, int end, Thing thing, Rule rule) {
        this(start, end, thing, rule, rule.label(), rule.confidence());
    }

    /** A name that a finder found which was added by configuration; the method names the finder. */
    public static Candidate added(int start, int end, Thing thing, String method, double confidence) {
        return new Candidate(start, end, thing, Rule.ADDED, method, confidence);
    }

    /** The same words, read as the name of another thing. */
    Candidate naming(Thing other) {
        return new Candidate(start, end, other, rule, method, confidence);
    }

    public EntityType type() {
        return thing.type();
    }

    /** Its last word, from one of its words on. */
    int lastWord(ClauseText clause, int from) {
        int last = from;
        while (last + 1 < clause.count() && clause.start(last + 1) < end) {
            last++;
        }
        return last;
    }

    int length() {
        return end - start;
    }
}
