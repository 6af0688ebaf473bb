package io.communique.enrich.mention;

import io.communique.contracts.statement.EntityType;
import io.communique.enrich.entity.Thing;
import io.communique.enrich.text.ClauseText;
import io.communique.enrich.text.Gap;
import io.communique.enrich.text.WordLists;
import io.communique.enrich.text.WordSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Names of Arabic, which has no capitals: a head noun with listed words, each with its article, or with a name of the
 * catalogue: "وزارة الدفاع", "مجلس التنسيق الأعلى", "اتفاقية باريس".
 */
final class ArabicNounPhrases implements NounPhrases {

    private static final int MOST_WORDS = 10;
    private static final String AND = "و";
    private static final String ARTICLE = "ال";
    private static final String FOR_THE = "لل";

    /** Ends "السعودية", the country and its adjective. */
    private static final String NISBA = "ية";

    private static final String FEMININE_ENDING = "ة";

    private static final int SHORTEST_NOUN = 4;

    private final LeadingHeads heads;
    private final Phrases titles = Phrases.load("titles.ar.txt");
    private final WordSet innerWords = new WordSet();

    ArabicNounPhrases() {
        heads = LeadingHeads.prefixed("ar", List.copyOf(WordLists.words(ArabicNounPhrases.class, "prefixes.ar.txt")));
        for (String word : WordLists.words(ArabicNounPhrases.class, "name-words.ar.txt")) {
            innerWords.add(word);
            innerWords.add(AND + word);
        }
    }

    @Override
    public void find(ClauseText clause, Candidates candidates, int index) {
        for (int w = 0; w < clause.count(); w++) {
            LeadingHeads.Place place = heads.at(clause, w);
            if (place != null && !isKnown(clause, candidates.at(index, w), place)) {
                w = new Phrase(clause, candidates, index, place).read();
            } else {
                w += Math.max(0, titles.longestAt(clause, w) - 1); // "رئيس مجلس الوزراء" is a title
            }
        }
    }

    private static boolean isKnown(ClauseText clause, @Nullable Candidate known, LeadingHeads.Place place) {
        return known != null && known.end() >= clause.end(place.last());
    }

    /** The words from one head on. */
    private final class Phrase extends HeadPhrase {

        Phrase(ClauseText clause, Candidates candidates, int index, LeadingHeads.Place place) {
            super(clause, candidates, index, place);
        }

        @Override
        int read() {
            if (head.is("outside")) {
                return behindKind();
            }
            boolean goesOn = true;
            while (goesOn && last - headEnd < MOST_WORDS) {
                goesOn = clause.after(last) == Gap.SPACE && take(last + 1);
            }
            if (head.is("definite") || last > headEnd) {
                add();
            }
            return last;
        }

        /** "مدينة جدة": the word behind the kind, if it is no adjective of it. */
        private int behindKind() {
            int word = headEnd + 1;
            if (clause.after(headEnd) == Gap.SPACE
                    && known(word) == null
                    && (clause.word(word).startsWith(ARTICLE) || mayBeName(clause.word(word)))
                    && !innerWords.has(clause, word)
                    && titles.longestAt(clause, word) == 0) {
                add(clause.start(word), clause.end(word));
            }
            return headEnd;
        }

        /** Not an adjective of the town without an article: "مدينة كبيرة". */
        private static boolean mayBeName(String word) {
            return word.length() >= SHORTEST_NOUN && !word.endsWith(FEMININE_ENDING);
        }

        private boolean take(int word) {
            if (titles.longestAt(clause, word) > 0) {
                return false;
            }
            Candidate known = known(word);
            boolean listed = innerWords.has(clause, word) || isPurpose(word);
            if (known != null && !listed) {
                return takeName(known, word);
            }
            if (country != null) {
                return false;
            }
            boolean any = head.is("any")
                    && last == headEnd
                    && clause.word(word).startsWith(ARTICLE)
                    && clause.end(word) - clause.start(word) >= SHORTEST_NOUN;
            if (listed || any) {
                last = word;
            }
            return listed || any;
        }

        /** "الهيئة العامة للاستثمار". */
        private boolean isPurpose(int word) {
            return (head.is("definite") || head.is("for"))
                    && last - headEnd <= 1
                    && clause.word(word).startsWith(FOR_THE)
                    && clause.end(word) - clause.start(word) > SHORTEST_NOUN
                    && known(word) == null;
        }

        private boolean takeName(Candidate known, int word) {
            if (country != null || known.start() > clause.start(word)) {
                return false;
            }
            boolean definite = clause.word(word).startsWith(ARTICLE);
            boolean demonym = known.rule() == Rule.CATALOGUE_ADJECTIVE
                    || (known.type() == EntityType.COUNTRY
                            && definite
                            && clause.word(word).endsWith(NISBA));
            boolean own = demonym && definite && (last > headEnd || head.is("definite"));
            boolean of = !demonym && last == headEnd && head.is("of") && mayBeOf(known.type());
            if (!own && !of) {
                return false;
            }
            last = known.lastWord(clause, word);
            if (head.type() == EntityType.ORGANISATION && known.type() == EntityType.COUNTRY) {
                country = known;
            }
            return true;
        }

        private boolean mayBeOf(EntityType type) {
            return switch (head.type()) {
                case ORGANISATION -> type == EntityType.COUNTRY || type == EntityType.PLACE;
                case EVENT -> type == EntityType.ORGANISATION || type == EntityType.PLACE;
                case PLACE -> type == EntityType.PLACE || type == EntityType.COUNTRY;
                case PERSON, COUNTRY, INSTRUMENT, DATE, MONEY, DISEASE -> type == EntityType.PLACE;
            };
        }

        private void add() {
            String base = head.base();
            int space = base.indexOf(' ');
            int length = space < 0 ? base.length() : space;
            int start = clause.end(headStart) - length;
            String printed = clause.text().substring(start, clause.end(last));
            Candidate of = country;
            Thing thing = of == null || of.thing().country() == null
                    ? Thing.named(head.type(), printed)
                    : OrganisationLinks.ofCountry(
                            printed,
                            clause.text().substring(start, of.start()).strip(),
                            of.thing().country());
            add(start, clause.end(last), thing);
        }
    }
}
