package io.communique.enrich.mention;

import io.communique.contracts.statement.EntityType;
import io.communique.enrich.entity.Thing;
import io.communique.enrich.mention.LeadingHeads.Head;
import io.communique.enrich.text.ClauseText;
import io.communique.enrich.text.Gap;
import io.communique.enrich.text.WordSet;
import org.jspecify.annotations.Nullable;

/** The words around a head noun, of which a language reads how far the name goes. */
abstract class HeadPhrase {

    private static final int LONGEST_ABBREVIATION = 2;

    final ClauseText clause;
    final Head head;
    final int headStart;
    final int headEnd;
    /** The last word that was read. */
    int last;
    /** The country that the name tells, if one was read. */
    @Nullable
    Candidate country;

    private final Candidates candidates;
    private final int index;

    /** @param index of the clause, from 0 */
    HeadPhrase(ClauseText clause, Candidates candidates, int index, LeadingHeads.Place place) {
        this.clause = clause;
        this.candidates = candidates;
        this.index = index;
        this.head = place.head();
        this.headStart = place.first();
        this.headEnd = place.last();
        this.last = headEnd;
    }

    /** Adds the name, if there is one; the last word that was read. */
    abstract int read();

    /** The name that other finders found at this word. */
    final @Nullable Candidate known(int word) {
        return candidates.at(index, word);
    }

    /** True behind a stop, too, unless it ends an abbreviation. */
    final boolean startsSentence(int word) {
        boolean stop = word > 0
                && clause.after(word - 1) == Gap.STOP
                && clause.end(word - 1) - clause.start(word - 1) > LONGEST_ABBREVIATION;
        return stop || clause.startsSentence(word);
    }

    /** "EDA" behind "Eidgenössisches Departement für auswärtige Angelegenheiten". */
    final boolean isOwnAcronym(int word) {
        return clause.after(word - 1) == Gap.SPACE
                && clause.isAllCapitals(word)
                && ShortForms.standsFor(clause.printed(word, word), clause.printed(headStart, word - 1));
    }

    /** Takes "en Lima" behind "Embajada de Colombia": where a mission of one country has its seat. */
    final void takeSeat(WordSet prepositions) {
        int preposition = last + 1;
        if (!head.is("seat") || country == null || clause.after(last) != Gap.SPACE) {
            return;
        }
        boolean linked = prepositions.has(clause, preposition) && clause.after(preposition) == Gap.SPACE;
        Candidate seat = linked ? known(preposition + 1) : null;
        boolean place = seat != null
                && (seat.type() == EntityType.PLACE || seat.type() == EntityType.COUNTRY)
                && seat.rule() != Rule.CATALOGUE_ADJECTIVE
                && seat.start() == clause.start(preposition + 1);
        if (place) {
            last = seat.lastWord(clause, preposition + 1);
        }
    }

    /** Adds the chars as a name of the head's type. */
    final void add(int start, int end) {
        add(start, end, Thing.named(head.type(), clause.text().substring(start, end)));
    }

    final void add(int start, int end, Thing thing) {
        candidates.add(index, new Candidate(start, end, thing, head.rule()));
    }
}
