package io.communique.enrich.mention;

import io.communique.contracts.statement.EntityType;
import io.communique.enrich.entity.Thing;
import io.communique.enrich.text.ClauseText;
import io.communique.enrich.text.Folding;
import io.communique.enrich.text.Gap;
import io.communique.enrich.text.WordLists;
import io.communique.enrich.text.WordSet;

/**
 * Names of Russian: only their first word needs a capital, an adjective or the head noun; behind the head stand listed
 * words, names of the catalogue, and "им." with a person's name.
 */
final class RussianNounPhrases implements NounPhrases {

    private static final int MOST_ADJECTIVES = 5;
    private static final int MOST_WORDS = 20;
    private static final int SHORTEST_STEM = 2;
    private static final String AND = "и";

    /** In adjectives that are made of names: "Донецкая" has it not, "Ормузский" has. */
    private static final String OF_PLACES = "ск";

    private static final String IN = "в";
    private static final String DASH = "-";

    /** Ends the first of two adjectives with a hyphen between them. */
    private static final String FIRST_HALF = "о";

    private final LeadingHeads heads = LeadingHeads.declined("ru");
    private final TitleWords titles = new TitleWords("ru");
    private final WordSet innerWords = WordSet.read(RussianNounPhrases.class, "name-words.ru.txt");
    private final WordSet links = WordSet.read(RussianNounPhrases.class, "name-links.ru.txt");
    private final WordSet generic = WordSet.read(RussianNounPhrases.class, "generic-modifiers.ru.txt");
    private final WordSet determiners = WordSet.read(RussianNounPhrases.class, "determiners.ru.txt");
    private final WordSet seats = WordSet.read(RussianNounPhrases.class, "seat-prepositions.ru.txt");
    private final WordSet namedAfter = WordSet.read(RussianNounPhrases.class, "named-after.ru.txt");
    private final WordEndings<String> adjectiveEndings =
            WordEndings.of(WordLists.words(RussianNounPhrases.class, "adjective-endings.ru.txt"));
    private final RussianHeadCases cases = new RussianHeadCases(adjectiveEndings);

    @Override
    public void find(ClauseText clause, Candidates candidates, int index) {
        for (int w = 0; w < clause.count(); w++) {
            LeadingHeads.Place place = heads.at(clause, w);
            if (place != null) {
                w = new Phrase(clause, candidates, index, place).read();
            }
        }
    }

    private boolean isAdjective(ClauseText clause, int word) {
        String ending = adjectiveEndings.longest(clause, word);
        return ending != null && clause.end(word) - clause.start(word) >= ending.length() + SHORTEST_STEM;
    }

    /** The words around one head. */
    private final class Phrase extends HeadPhrase {

        private boolean named;
        private boolean inner;

        Phrase(ClauseText clause, Candidates candidates, int index, LeadingHeads.Place place) {
            super(clause, candidates, index, place);
        }

        @Override
        int read() {
            if (clause.isAllCapitals(headStart) != head.is("acronym")) {
                return headStart;
            }
            int first = first();
            boolean capital = clause.isCapital(first);
            QuotedNames.Span quoted = head.is("outside") ? QuotedNames.behind(clause, headEnd) : null;
            if (quoted != null && !(capital && !startsSentence(first))) {
                addQuoted(quoted);
                return headStart;
            }
            if (head.type() == EntityType.PLACE) {
                return place(first);
            }
            Candidate known = known(headStart);
            boolean ofCatalogue = known != null && known.length() > clause.end(headEnd) - clause.start(headStart);
            if (known != null && ofCatalogue) {
                last = known.lastWord(clause, headStart);
                first = Math.min(first, clause.wordFrom(known.start()));
            }
            int start = last;
            extend();
            takeSeat(seats);
            if (ofCatalogue ? last > start && named : isName(first, capital)) {
                add(first);
            }
            return last;
        }

        /** "Ормузский пролив": an adjective with a capital, and nothing behind the head. */
        private int place(int first) {
            boolean name = first < headStart
                    && clause.isCapital(first)
                    && known(headStart) == null
                    && !generic.has(clause, first)
                    && (!startsSentence(first) || clause.word(first).contains(OF_PLACES));
            if (name) {
                add(first);
            }
            return headEnd;
        }

        /** The leftmost capital among the adjectives before the head; the head itself if none has one. */
        private int first() {
            int first = headStart;
            for (int w = headStart - 1; w >= 0 && headStart - w <= MOST_ADJECTIVES; w--) {
                Gap gap = clause.after(w);
                boolean compound = gap == Gap.HYPHEN && clause.word(w).endsWith(FIRST_HALF);
                if (!compound && (gap != Gap.SPACE || !mayBeAdjective(w))) {
                    break;
                }
                if (clause.isCapital(w) && !clause.isAllCapitals(w)) {
                    first = w;
                }
            }
            return first;
        }

        private boolean mayBeAdjective(int word) {
            Candidate known = known(word);
            return isAdjective(clause, word)
                    && (known == null || known.rule() == Rule.CATALOGUE_ADJECTIVE)
                    && !determiners.has(clause, word)
                    && heads.at(clause, word) == null
                    && titles.titleAt(clause, word) == 0;
        }

        private void extend() {
            while (last - headStart < MOST_WORDS) {
                Gap gap = clause.after(last);
                if (gap == Gap.HYPHEN && last > headEnd && innerWords.has(clause, last + 1)) {
                    last++; // "военно-технического"
                } else if (gap == Gap.SPACE ? !step(last + 1) : !isOtherSide(last + 1)) {
                    return;
                }
            }
        }

        /** "саммит Россия – Африка": takes the name behind the dash. */
        private boolean isOtherSide(int next) {
            if (head.type() != EntityType.EVENT || next >= clause.count() || known(last) == null) {
                return false;
            }
            Candidate other = known(next);
            String between = clause.text().substring(clause.end(last), clause.start(next));
            return other != null && Folding.fold(between).strip().equals(DASH) && take(other, next);
        }

        private boolean step(int next) {
            if (namedAfter.has(clause, next)) {
                return takePerson(next);
            }
            boolean linked = links.has(clause, next) && !clause.isCapital(next) && clause.after(next) == Gap.SPACE;
            int word = linked ? next + 1 : next;
            Candidate known = known(word);
            boolean and = linked && clause.is(next, AND);
            if (linked && clause.is(next, IN) && !innerWords.has(clause, word)) {
                return false;
            }
            int title = titles.titleAt(clause, word);
            boolean office = title > 0 || titles.isOfficeWord(clause, word);
            if (office && head.is("office") && word == headEnd + 1) {
                return takeInner(word + Math.max(title, 1) - 1);
            }
            if (title > 0 && !innerWords.has(clause, word)) {
                return false;
            }
            if (known != null) {
                return !and && mayFollow(known, linked) && take(known, word);
            }
            boolean noun = country != null && country.rule() != Rule.CATALOGUE_ADJECTIVE;
            if (noun && !(linked && !and)) {
                return false;
            }
            if (innerWords.has(clause, word) || isAcronym(word)) {
                return takeInner(word);
            }
            return !and && takeCapital(word, linked);
        }

        private boolean takeInner(int word) {
            inner = true;
            last = word;
            return true;
        }

        /** "Коллегия МИД": the acronym is a head, too. */
        private boolean isAcronym(int word) {
            LeadingHeads.Place other = clause.isAllCapitals(word) ? heads.at(clause, word) : null;
            return other != null && other.head().is("acronym");
        }

        private boolean mayFollow(Candidate known, boolean linked) {
            if (known.type() == EntityType.PERSON || (country != null && !linked)) {
                return false;
            }
            return linked || known.type() != EntityType.PLACE;
        }

        private boolean take(Candidate known, int word) {
            last = known.lastWord(clause, word);
            named = true;
            if (known.type() == EntityType.COUNTRY) {
                country = known;
            }
            return true;
        }

        /** "Совет Федерации", but not "Совета Мария Орлова". */
        private boolean takeCapital(int word, boolean linked) {
            boolean plain = clause.isCapital(word)
                    && !clause.isAllCapitals(word)
                    && clause.after(word) != Gap.STOP
                    && !(clause.after(word) == Gap.SPACE && clause.isCapital(word + 1) && !isAdjective(clause, word));
            if (!plain || !(linked || last == headEnd) || !clause.isCapital(headStart)) {
                return false;
            }
            named = true;
            last = word;
            return true;
        }

        /** "им. А.М.Горчакова", "имени Кофи Аннана". */
        private boolean takePerson(int word) {
            int end = word;
            while (clause.after(end) == Gap.SPACE || clause.after(end) == Gap.STOP || clause.after(end) == Gap.HYPHEN) {
                if (!clause.isCapital(end + 1)) {
                    break;
                }
                end++;
            }
            named |= end > word;
            last = end > word ? end : last;
            return end > word;
        }

        private boolean isName(int first, boolean capital) {
            if (!capital) {
                return head.is("small") && named && (inner || head.type() == EntityType.EVENT);
            }
            boolean adjective = first < headStart && !generic.has(clause, first);
            if (startsSentence(first)) {
                boolean adjectives = headStart - first > 1 && !generic.has(clause, first);
                return adjectives || (named && (inner || first < headStart || head.is("of")));
            }
            return adjective || named || inner;
        }

        private void add(int first) {
            String name = cases.nominative(clause, first, headStart, headEnd, last, head);
            Candidate of = country;
            Thing thing = Thing.named(head.type(), name);
            if (head.type() == EntityType.ORGANISATION
                    && of != null
                    && of.thing().country() != null) {
                String seat = clause.text().substring(Math.min(of.end(), clause.end(last)), clause.end(last));
                boolean behind = (seat.isEmpty() || head.is("seat")) && clause.wordFrom(of.start()) > headStart;
                int length = name.length() - of.length() - seat.length();
                String own = behind ? name.substring(0, length).strip() + seat : name;
                thing = OrganisationLinks.ofCountry(name, own, of.thing().country());
            }
            add(clause.start(first), clause.end(last), thing);
        }

        private void addQuoted(QuotedNames.Span name) {
            EntityType type = head.is("event") ? EntityType.EVENT : head.type();
            String printed = clause.text().substring(name.start(), name.end());
            add(name.start(), name.end(), Thing.named(type, printed));
        }
    }
}
