package io.communique.enrich.mention;

import io.communique.contracts.statement.EntityType;
import io.communique.enrich.entity.Thing;
import io.communique.enrich.text.ClauseText;
import io.communique.enrich.text.Gap;
import io.communique.enrich.text.StatementText;
import io.communique.enrich.text.WordSet;

/**
 * Persons behind their titles in Arabic: "وزير الخارجية بدر عبد العاطي". Without capitals a name is known by its given name,
 * and ends with the next word that is not a part of it.
 */
final class ArabicPersonFinder implements MentionFinder {

    private static final String ARABIC = "ar";
    private static final String ARTICLE = "ال";
    private static final String ARTICLE_AFTER_PREPOSITION = "لل";

    private static final String NISBA = "ي";

    /** Of an office between the title and the name. */
    private static final int MOST_OFFICE_WORDS = 10;

    private static final int MOST_PARTICLES = 3;

    private final Phrases titles = Phrases.load("titles.ar.txt");
    private final WordSet givenNames = WordSet.read(ArabicPersonFinder.class, "given-names.ar.txt");
    private final WordSet surnames = WordSet.read(ArabicPersonFinder.class, "surnames.ar.txt");
    private final WordSet particles = WordSet.read(ArabicPersonFinder.class, "name-particles.ar.txt");
    private final WordSet officeWords = WordSet.read(ArabicPersonFinder.class, "office-words.ar.txt");

    @Override
    public void find(StatementText statement, Candidates candidates) {
        if (!ARABIC.equals(statement.language())) {
            return;
        }
        for (int c = 0; c < statement.clauses().size(); c++) {
            ClauseText clause = statement.clauses().get(c);
            for (int w = 0; w < clause.count(); w++) {
                int title = titles.longestAt(clause, w);
                if (title > 0 && !isLetterAlone(clause, w + title - 1)) {
                    behind(clause, candidates, c, w + title - 1);
                }
            }
        }
    }

    /** A letter is a title's before a stop: "د. بدر عبد العاطي". */
    private static boolean isLetterAlone(ClauseText clause, int word) {
        return isLetter(clause, word) && clause.after(word) != Gap.STOP;
    }

    private static boolean isLetter(ClauseText clause, int word) {
        return clause.end(word) - clause.start(word) == 1;
    }

    private void behind(ClauseText clause, Candidates candidates, int index, int title) {
        int last = title;
        while (last - title < MOST_OFFICE_WORDS
                && (clause.after(last) == Gap.SPACE || (last == title && isLetter(clause, title)))) {
            int next = last + 1;
            if (titles.longestAt(clause, next) > 0) {
                return; // the next title finds it
            }
            if (givenNames.has(clause, next) || isCompound(clause, next)) {
                int end = name(clause, candidates, index, next);
                if (end > next) {
                    Thing person = Thing.named(EntityType.PERSON, clause.printed(next, end));
                    candidates.add(
                            index, new Candidate(clause.start(next), clause.end(end), person, Rule.PERSON_TITLE));
                }
                return;
            }
            Candidate known = candidates.at(index, next);
            if (known == null && !isDefinite(clause, next) && !officeWords.has(clause, next)) {
                return;
            }
            last = next;
        }
    }

    private static boolean isDefinite(ClauseText clause, int word) {
        String text = clause.word(word);
        return text.startsWith(ARTICLE) || text.startsWith(ARTICLE_AFTER_PREPOSITION);
    }

    /** "عبد الفتاح": a given name of two words. */
    private boolean isCompound(ClauseText clause, int word) {
        return clause.word(word).equals("عبد") && clause.after(word) == Gap.SPACE && isDefinite(clause, word + 1);
    }

    /** The last word of a name: the given name, the next part, and what a particle or an article joins to them. */
    private int name(ClauseText clause, Candidates candidates, int index, int first) {
        boolean compound = isCompound(clause, first);
        int last = compound ? first + 1 : first;
        boolean surname = false;
        while (clause.after(last) == Gap.SPACE) {
            int next = last + 1;
            int end = next;
            while (end - next < MOST_PARTICLES && particles.has(clause, end) && clause.after(end) == Gap.SPACE) {
                end++;
            }
            Candidate known = candidates.at(index, next);
            boolean joined = end > next;
            boolean free = known == null && titles.longestAt(clause, next) == 0 && !officeWords.has(clause, next);
            boolean second = !surname && !(compound && isDefinite(clause, next) && !isSurname(clause, next));
            boolean name = joined || (free && (second || isThirdPart(clause, next)));
            if (!name) {
                break;
            }
            surname = true;
            last = end;
        }
        return last;
    }

    /** "عبد العاطي الجهود" is a name and its object, "عبد الفتاح السيسي" a name. */
    private boolean isSurname(ClauseText clause, int word) {
        return surnames.has(clause, word) || clause.word(word).endsWith(NISBA);
    }

    /** "محمد شياع السوداني": a third part is a given name's or ends like a nisba. */
    private boolean isThirdPart(ClauseText clause, int word) {
        return givenNames.has(clause, word)
                || (isDefinite(clause, word) && clause.word(word).endsWith(NISBA) && !isDefinite(clause, word - 1));
    }
}
