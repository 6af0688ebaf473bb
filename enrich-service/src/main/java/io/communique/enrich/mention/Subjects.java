package io.communique.enrich.mention;

import io.communique.contracts.statement.EntityType;
import io.communique.enrich.mention.HeadNounFinder.Place;
import io.communique.enrich.mention.HeadNouns.Head;
import io.communique.enrich.text.ClauseText;
import io.communique.enrich.text.Gap;
import io.communique.enrich.text.WordLists;
import io.communique.enrich.text.WordSet;
import java.util.Set;

/** How subjects of events and instruments go on, besides "of", "for" and "on". */
final class Subjects {

    private final Lexicon lexicon;
    private final Set<String> supplements = WordLists.words(Subjects.class, "supplements.en.txt");
    private final WordSet innerJoins = WordSet.read(Subjects.class, "inner-joins.en.txt");
    private final WordSet nounsWithTo = WordSet.read(Subjects.class, "nouns-with-to.en.txt");
    private final WordSet participles = WordSet.read(Subjects.class, "participles.en.txt");
    private final WordSet subjectJoins = WordSet.read(Subjects.class, "subject-joins.en.txt");

    Subjects(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * True if the word behind the last one so far joins more to the name.
     *
     * @param end the head noun
     */
    boolean goOn(Place place, Head head, int end, int last) {
        return head.type() != EntityType.ORGANISATION
                && (isWithinSubject(place, end, last)
                        || isConcerning(place, head, last)
                        || isToAnother(place, head, last));
    }

    /** "Commitment to the Protection of Rivers", "Cooperation among Lake Countries", "Data Held by Lake Ports". */
    private boolean isWithinSubject(Place place, int end, int last) {
        ClauseText clause = place.clause();
        if (last == end || last + 2 >= clause.count() || lexicon.startsTitle(clause, last + 2)) {
            return false;
        }
        if (clause.word(last + 1).equals("by")) {
            return participles.has(clause, last);
        }
        if (clause.word(last + 1).equals("or")) {
            return clause.isCapital(last + 2) && place.at(last + 2) == null; // "Freedom of Religion or Belief"
        }
        if (clause.word(last + 1).equals("from")) {
            return nounsWithTo.has(clause, last); // "Transition from"
        }
        if (!clause.word(last + 1).equals("to")) {
            return innerJoins.has(clause, last + 1);
        }
        for (int w = end + 1; w <= last; w++) {
            if (nounsWithTo.has(clause, w)) {
                return true;
            }
        }
        return false;
    }

    /** "Convention concerning the Protection of Lakes". */
    private boolean isConcerning(Place place, Head head, int last) {
        ClauseText clause = place.clause();
        if (head.type() != EntityType.INSTRUMENT || !subjectJoins.has(clause, last + 1) || last + 3 >= clause.count()) {
            return false;
        }
        Candidate next = place.at(clause.word(last + 2).equals("the") ? last + 3 : last + 2);
        return next == null || (next.type() != EntityType.COUNTRY && next.type() != EntityType.PERSON);
    }

    /** "Additional Protocol to the Lake Convention". */
    private boolean isToAnother(Place place, Head head, int last) {
        ClauseText clause = place.clause();
        if (!clause.word(last + 1).equals("to")
                || !supplements.contains(head.words().getLast())
                || last + 3 >= clause.count()) {
            return false;
        }
        int next = clause.word(last + 2).equals("the") ? last + 3 : last + 2;
        Candidate other = place.at(next);
        return other != null && other.type() == EntityType.INSTRUMENT && other.start() == clause.start(next);
    }

    /** "Lake-Oriented, River-Centred Norway". */
    static boolean isSecondAdjective(ClauseText clause, int last) {
        return clause.after(last) == Gap.COMMA
                && clause.after(last - 1) == Gap.HYPHEN
                && clause.after(last + 1) == Gap.HYPHEN
                && clause.after(last + 2) == Gap.SPACE
                && clause.isCapital(last + 1)
                && clause.isCapital(last + 3);
    }
}
