package io.communique.enrich.mention;

import io.communique.contracts.statement.EntityType;
import io.communique.enrich.entity.Thing;
import io.communique.enrich.text.ClauseText;
import io.communique.enrich.text.Gap;
import io.communique.enrich.text.StatementText;
import io.communique.enrich.text.WordLists;
import io.communique.enrich.text.WordSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Places that the catalogue lacks, by what stands around them. */
final class PlaceFinder implements MentionFinder {

    private static final int MOST_WORDS = 3;
    private static final int MOST_LISTED = 20;

    private final Lexicon lexicon;
    private final WordSet directions = WordSet.read(PlaceFinder.class, "directions.en.txt");
    private final WordSet kinds = WordSet.read(PlaceFinder.class, "place-kinds.en.txt");
    private final WordSet kindsBeforeNames = WordSet.read(PlaceFinder.class, "kinds-before-names.en.txt");
    private final WordSet locatives = WordSet.read(PlaceFinder.class, "locatives.en.txt");
    private final WordSet features = WordSet.read(PlaceFinder.class, "feature-nouns.en.txt");
    private final Set<String> adjectiveEndings = WordLists.words(PlaceFinder.class, "adjective-endings.en.txt");
    private final Phrases areas = Phrases.load("area-nouns.en.txt");
    private final WordSet landforms = WordSet.read(PlaceFinder.class, "landforms.en.txt");

    PlaceFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public void find(StatementText statement, Candidates candidates) {
        candidates.settle(statement);
        for (int c = 0; c < statement.clauses().size(); c++) {
            Reading reading = new Reading(candidates, c, statement.clauses().get(c));
            for (int w = 0; w < reading.clause.count(); w++) {
                reading.at(w);
            }
        }
    }

    private final class Reading {

        private final Candidates candidates;
        private final int index;
        private final ClauseText clause;

        Reading(Candidates candidates, int index, ClauseText clause) {
            this.candidates = candidates;
            this.index = index;
            this.clause = clause;
        }

        void at(int word) {
            boolean space = clause.after(word) == Gap.SPACE;
            if (space && clause.isCapital(word) && directions.has(clause, word)) {
                direction(word);
            }
            if (space && clause.isCapital(word) && landforms.has(clause, word)) {
                landform(word);
            }
            if (space && clause.isCapital(word + 1)) {
                beforeNoun(word);
                countryHouse(word);
            }
            boolean behindName = word > 0 && clause.after(word - 1) == Gap.SPACE && clause.isCapital(word - 1);
            boolean before = behindName && !clause.isCapital(word);
            boolean of = space && clause.after(word + 1) == Gap.SPACE && mayStartRun(word + 2);
            if ((before || of) && kinds.has(clause, word)) {
                if (of && clause.word(word + 1).equals("of")) {
                    add(word + 2, run(word + 2), Rule.PLACE_KIND);
                }
                if (before) {
                    before(word - 1);
                }
            }
            if (space && clause.isCapital(word + 1) && !clause.isCapital(word) && kindsBeforeNames.has(clause, word)) {
                add(word + 1, run(word + 1), Rule.PLACE_KIND);
            }
            if (space && mayStartRun(word + 1) && locatives.has(clause, word)) {
                String text = clause.word(word);
                if (isKnownPlace(word + 1)) {
                    behindKnown(word + 1);
                }
                locative(word + 1, text.equals("in") || (text.equals("including") && isKnownPlace(word - 1)));
            }
        }

        /** False if no unknown name starts here, nor an article before one. */
        private boolean mayStartRun(int word) {
            return clause.isCapital(word) || clause.after(word) == Gap.HYPHEN;
        }

        /** "Eastern Ukraine", of countries and places that the catalogue knows. */
        private void direction(int word) {
            Candidate known = candidates.at(index, word + 1);
            if (known == null
                    || known.start() != clause.start(word + 1)
                    || (known.rule() != Rule.CATALOGUE && known.rule() != Rule.CONTEXT)) {
                return;
            }
            Candidate own = candidates.at(index, word);
            if (own != null || (known.type() != EntityType.COUNTRY && known.type() != EntityType.PLACE)) {
                return;
            }
            int end = known.end();
            int next = clause.wordFrom(end);
            if (next < clause.count()
                    && clause.after(next - 1) == Gap.SPACE
                    && clause.isCapital(next)
                    && !lexicon.isHead(clause, next)
                    && !lexicon.startsTitle(clause, next)) {
                if (!features.has(clause, next)) {
                    return;
                }
                end = clause.end(next);
            }
            String name = clause.text().substring(clause.start(word), end);
            if (name.endsWith("Seas")) { // "East and South China Seas"
                name = name.substring(0, name.length() - 1);
            }
            candidates.add(
                    index,
                    new Candidate(
                            clause.start(word),
                            end,
                            new Thing(
                                    Thing.named(EntityType.PLACE, name).id(),
                                    EntityType.PLACE,
                                    name,
                                    known.thing().country()),
                            Rule.PLACE_DIRECTION));
        }

        /** "Niger River" after a country or a place, "Tver Region" and "Orlov Airport" after a place or an unknown name. */
        private void beforeNoun(int last) {
            int noun = last + 1;
            boolean feature = features.has(clause, noun);
            int area = feature ? 1 : areas.longestAt(clause, noun);
            if (area == 0) {
                return;
            }
            int end = noun + area - 1;
            boolean runsOn = clause.after(end) == Gap.SPACE && clause.isCapital(end + 1);
            if (runsOn || !clause.isCapital(end)) {
                return;
            }
            Candidate known = candidates.at(index, last);
            int first = last;
            if (known != null) {
                boolean place = known.type() == EntityType.PLACE || (feature && known.type() == EntityType.COUNTRY);
                if (known.thing().country() == null && clause.word(noun).equals("island")) {
                    return; // "Pacific Island countries"
                }
                if (!place || known.rule() != Rule.CATALOGUE || known.end() != clause.end(last)) {
                    return;
                }
                first = clause.wordFrom(known.start());
            } else if (!isName(last) || clause.startsSentence(last)) {
                return;
            } else {
                while (first > 0
                        && clause.after(first - 1) == Gap.SPACE
                        && isPart(first - 1)
                        && lexicon.isGivenName(clause, first - 1)) {
                    first--; // "Ben Orlov Airport"
                }
            }
            add(first, end, Rule.PLACE_KIND);
        }

        /** "Japan House London": a country's house in a town. */
        private void countryHouse(int word) {
            Candidate country = candidates.at(index, word);
            boolean house = country != null
                    && country.type() == EntityType.COUNTRY
                    && country.rule() == Rule.CATALOGUE
                    && clause.after(word + 1) == Gap.SPACE
                    && clause.word(word + 1).equals("house");
            Candidate town = house ? candidates.at(index, word + 2) : null;
            if (country != null && town != null && town.type() == EntityType.PLACE && town.rule() == Rule.CATALOGUE) {
                String name = clause.text().substring(country.start(), town.end());
                candidates.add(
                        index,
                        new Candidate(
                                country.start(), town.end(), Thing.named(EntityType.PLACE, name), Rule.PLACE_KIND));
            }
        }

        /** "Mount Orlov", "Villa Orlov Torbenko". */
        private void landform(int word) {
            Candidate own = candidates.at(index, word);
            if (!clause.isCapital(word + 1)
                    || lexicon.isCommon(clause, word + 1)
                    || lexicon.isCalendarWord(clause, word + 1)
                    || !(isFreeOrPlace(word + 1) || isLikePerson(own, word + 1))) {
                return;
            }
            int last = word + 1;
            while (last - word < MOST_WORDS
                    && clause.after(last) == Gap.SPACE
                    && (isPart(last + 1) || isLikePerson(own, last + 1))) {
                last++;
            }
            add(word, last, Rule.PLACE_KIND);
        }

        private boolean isFreeOrPlace(int word) {
            Candidate known = candidates.at(index, word);
            return known == null || known.type() == EntityType.PLACE;
        }

        /** True if what looks like a given name and a surname goes on with this word. */
        private boolean isLikePerson(@Nullable Candidate name, int word) {
            return name != null && name.rule() == Rule.PERSON_FULL_NAME && name.equals(candidates.at(index, word));
        }

        /** "Orlov province". */
        private void before(int last) {
            int first = last;
            if (!mayBePlace(last)) {
                return;
            }
            while (first > 0
                    && last - first < MOST_WORDS
                    && Lexicon.runsOn(clause.after(first - 1))
                    && mayBePlace(first - 1)) {
                first--;
            }
            if (!clause.startsSentence(first) || first < last) {
                add(first, last, Rule.PLACE_KIND);
            }
        }

        /** What stands before "province" is no person, though it may look like one. */
        private boolean mayBePlace(int word) {
            Candidate known = candidates.at(index, word);
            boolean free = known == null || known.rule() == Rule.PERSON_FULL_NAME;
            return free && isName(word);
        }

        /** "in Orlov", "at Orlov, Utopia", and the names listed after it: "in Orlov, Kuzmin and Petrovo". */
        private void locative(int first, boolean in) {
            int last = run(first);
            if (last < first) {
                return;
            }
            if (!in && !isBeforeKnownPlace(last)) {
                return;
            }
            if (isAdjective(last)) {
                return;
            }
            if ((clause.after(last) == Gap.SPACE && clause.isCapital(last + 1)) || lexicon.startsTitle(clause, first)) {
                return;
            }
            add(first, last, Rule.PLACE_LOCATIVE);
            while (true) {
                int next = last + 1;
                if (clause.after(last) == Gap.SPACE
                        && clause.word(next).equals("and")
                        && clause.after(next) == Gap.SPACE) {
                    next++;
                } else if (clause.after(last) != Gap.COMMA) {
                    return;
                }
                last = run(next);
                if (last < next || (clause.after(last) == Gap.SPACE && clause.isCapital(last + 1))) {
                    return;
                }
                if (clause.after(next - 1) == Gap.COMMA && !continuesList(last)) {
                    return;
                }
                add(next, last, Rule.PLACE_LOCATIVE);
            }
        }

        /** "in Geneva and Orlovo", "in Geneva, Orlovo and other towns": a list of places of which the first is known. */
        private void behindKnown(int first) {
            int last = lastOf(first);
            int unknown = -1;
            int unknownEnd = -1;
            for (int listed = 0; listed < MOST_LISTED; listed++) {
                int next = nextListed(last);
                if (next < 0) {
                    return;
                }
                boolean joined = clause.word(next - 1).equals("and");
                if (joined && unknown >= 0) {
                    add(unknown, unknownEnd, Rule.PLACE_LOCATIVE);
                }
                if (isKnownPlace(next)) {
                    last = lastOf(next);
                    continue;
                }
                int end = run(next);
                if (end < next || unknown >= 0 || (clause.after(end) == Gap.SPACE && clause.isCapital(end + 1))) {
                    return;
                }
                if (joined) {
                    add(next, end, Rule.PLACE_LOCATIVE);
                    return;
                }
                unknown = next;
                unknownEnd = end;
                last = end;
            }
        }

        /** The first word behind a comma, "and" or both; -1 if there is none. */
        private int nextListed(int last) {
            int next = last + 1;
            Gap gap = clause.after(last);
            if (gap != Gap.COMMA && gap != Gap.SPACE) {
                return -1;
            }
            boolean and = clause.word(next).equals("and") && clause.after(next) == Gap.SPACE;
            if (!and && gap != Gap.COMMA) {
                return -1;
            }
            return and ? next + 1 : next;
        }

        /** The last word of the known name that stands here. */
        private int lastOf(int word) {
            Candidate known = candidates.at(index, word);
            return known == null ? word : known.lastWord(clause, word);
        }

        /** "in Orlovian territory". */
        private boolean isAdjective(int word) {
            if (clause.after(word) != Gap.SPACE || clause.isCapital(word + 1)) {
                return false;
            }
            for (String ending : adjectiveEndings) {
                if (clause.word(word).endsWith(ending)) {
                    return true;
                }
            }
            return false;
        }

        private boolean continuesList(int last) {
            return clause.after(last) == Gap.COMMA
                    || (clause.after(last) == Gap.SPACE && clause.word(last + 1).equals("and"));
        }

        private boolean isBeforeKnownPlace(int last) {
            Gap gap = clause.after(last);
            int next = last + 1;
            if (gap == Gap.SPACE && clause.word(next).equals("in") && clause.after(next) == Gap.SPACE) {
                next++;
            } else if (gap != Gap.COMMA) {
                return false;
            }
            if (next < clause.count() && directions.has(clause, next) && clause.after(next) == Gap.SPACE) {
                next++;
            }
            if (next >= clause.count()) {
                return false;
            }
            return isKnownPlace(next);
        }

        private boolean isKnownPlace(int word) {
            Candidate known = word < 0 ? null : candidates.at(index, word);
            return known != null
                    && (known.rule() == Rule.CATALOGUE || known.rule() == Rule.PLACE_DIRECTION)
                    && (known.type() == EntityType.COUNTRY || known.type() == EntityType.PLACE);
        }

        /** The last of the unknown words that start here; less than the first if there are none. */
        private int run(int first) {
            if (first >= clause.count()) {
                return -1;
            }
            int last = first;
            if (isArticleBefore(first)) {
                last = first + 1;
                if (!isPart(last)) {
                    return -1;
                }
            } else if (!isUnknown(first)) {
                return -1;
            }
            while (last - first < MOST_WORDS && Lexicon.runsOn(clause.after(last))) {
                int next = last + 1;
                if (isArticleBefore(next) && isPart(next + 1)) {
                    last = next + 1;
                } else if (isPart(next)) {
                    last = next;
                } else {
                    break;
                }
            }
            return last;
        }

        private boolean isArticleBefore(int word) {
            Gap gap = clause.after(word);
            return (gap == Gap.HYPHEN || (gap == Gap.SPACE && clause.isCapital(word)))
                    && lexicon.isArticle(clause, word);
        }

        private boolean isUnknown(int word) {
            return isPart(word) && !lexicon.isGivenName(clause, word);
        }

        private boolean isPart(int word) {
            return candidates.at(index, word) == null && isName(word);
        }

        private boolean isName(int word) {
            return lexicon.isUnknownName(clause, word)
                    && !clause.isAllCapitals(word)
                    && !lexicon.isAdjective(clause, word)
                    && isPlainWord(word);
        }

        /** False for "C5" and "MDBs". */
        private boolean isPlainWord(int word) {
            int start = clause.start(word);
            for (int i = start; i < clause.end(word); i++) {
                if (Character.isDigit(clause.folded()[i])) {
                    return false;
                }
            }
            return clause.end(word) - start > 2
                    && !Character.isUpperCase(clause.text().charAt(start + 1));
        }

        private void add(int first, int last, Rule rule) {
            if (last >= first) {
                candidates.add(
                        index,
                        new Candidate(
                                clause.start(first),
                                clause.end(last),
                                Thing.named(EntityType.PLACE, clause.printed(first, last)),
                                rule));
            }
        }
    }
}
