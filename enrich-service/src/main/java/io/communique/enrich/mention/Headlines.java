package io.communique.enrich.mention;

import io.communique.enrich.mention.HeadNounFinder.Place;
import io.communique.enrich.text.ClauseText;
import io.communique.enrich.text.Gap;
import io.communique.enrich.text.WordSet;

/** What has capitals and a head noun because it is a headline or an item of a list: "Rest Day", "Team Plan". */
final class Headlines {

    private final Lexicon lexicon;
    private final WordSet heads = WordSet.read(Headlines.class, "headline-heads.en.txt");
    private final WordSet words = WordSet.read(Headlines.class, "headline-words.en.txt");

    Headlines(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * True if no name runs from the first word to the last.
     *
     * @param end the head noun, whose subject may follow
     */
    boolean isOne(Place place, int first, int end, int last) {
        return heads.has(place.clause(), end) && (isHeadline(place, first, end, last > end) || runsOn(place, last));
    }

    /** "Rest Day" alone, "Watch Our Free Session". */
    private boolean isHeadline(Place place, int first, int end, boolean extended) {
        ClauseText clause = place.clause();
        boolean common = !extended
                && (clause.startsSentence(first) || clause.after(first - 1) == Gap.STOP)
                && !isQuoted(clause, first);
        for (int w = first; w < end; w++) {
            if (words.has(clause, w)) {
                return true;
            }
            common = common && place.at(w) == null && lexicon.isCommon(clause, w);
        }
        return common;
    }

    /** "Memorial Day Parade", but not "Victory Day President Orlov". */
    private boolean runsOn(Place place, int last) {
        ClauseText clause = place.clause();
        return clause.after(last) == Gap.SPACE
                && clause.isCapital(last + 1)
                && place.at(last + 1) == null
                && !lexicon.startsTitle(clause, last + 1)
                && !Editions.isRoman(clause, last + 1);
    }

    private static boolean isQuoted(ClauseText clause, int first) {
        int start = clause.start(first);
        return start > 0 && QuotedNames.isOpening(clause.text().charAt(start - 1));
    }
}
