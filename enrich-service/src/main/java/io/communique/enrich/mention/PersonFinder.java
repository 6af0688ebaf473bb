package io.communique.enrich.mention;

import io.communique.contracts.statement.EntityType;
import io.communique.enrich.entity.Thing;
import io.communique.enrich.text.ClauseText;
import io.communique.enrich.text.Folding;
import io.communique.enrich.text.Gap;
import io.communique.enrich.text.StatementText;
import io.communique.enrich.text.WordLists;
import io.communique.enrich.text.WordSet;
import java.util.List;
import java.util.Set;

/** Persons by title, by given name and surname, and by what stands around unknown capitalised words. */
final class PersonFinder implements MentionFinder {

    /** Parts of a name, where particles count with what they stand before; words of one that runs on. */
    private static final int MOST_PARTS = 5;

    private static final int MOST_OFFICE_WORDS = 15;
    private static final int SHORTEST_IN_CAPITALS = 4;

    private final Lexicon lexicon;
    private final OfficeHolders officeHolders;
    private final WordSet speechVerbs = WordSet.read(PersonFinder.class, "speech-verbs.en.txt");
    private final Set<String> suffixes = WordLists.words(PersonFinder.class, "name-suffixes.txt");
    private final WordSet ships = WordSet.read(PersonFinder.class, "ship-prefixes.txt");
    private final WordSet abbreviatedTitles = WordSet.read(PersonFinder.class, "abbreviated-titles.en.txt");
    private final WordSet abbreviatedNames = WordSet.read(PersonFinder.class, "abbreviated-given-names.txt");
    private final WordSet koreanSyllables = WordSet.read(PersonFinder.class, "korean-syllables.txt");
    private final Phrases areas = Phrases.load("area-nouns.en.txt");
    private final WordSet officeLinks = WordSet.read(PersonFinder.class, "office-links.en.txt");
    private final WordSet occupations = WordSet.read(PersonFinder.class, "occupations.en.txt");
    private final WordSet roles = WordSet.read(PersonFinder.class, "roles.en.txt");
    private final WordSet regimeWords = WordSet.read(PersonFinder.class, "regime-words.en.txt");

    PersonFinder(Lexicon lexicon, OfficeHolders officeHolders) {
        this.lexicon = lexicon;
        this.officeHolders = officeHolders;
    }

    @Override
    public void find(StatementText statement, Candidates candidates) {
        for (int c = 0; c < statement.clauses().size(); c++) {
            Reading reading = new Reading(candidates, c, statement.clauses().get(c));
            ClauseText clause = reading.clause;
            reading.label();
            for (int w = 0; w < clause.count(); w++) {
                int title = lexicon.titleAt(clause, w);
                if (title > 0) {
                    reading.titleEnd = Math.max(reading.titleEnd, w + title - 1);
                    reading.afterTitle(w, w + title - 1);
                }
                if (clause.isCapital(w)) {
                    reading.known(w);
                    reading.initialled(w);
                    reading.fullName(w);
                    reading.korean(w);
                    reading.inContext(w);
                    reading.regime(w);
                }
            }
        }
    }

    /** One clause with what is known about it. */
    private final class Reading {

        private final Candidates candidates;
        private final int index;
        private final ClauseText clause;
        /** The last word of the titles so far. */
        private int titleEnd = -1;
        /** The last word of the persons with several names so far. */
        private int personEnd = -1;

        Reading(Candidates candidates, int index, ClauseText clause) {
            this.candidates = candidates;
            this.index = index;
            this.clause = clause;
        }

        /** Who asks: "Reuters, TORBENKO: I would like to ask", "Kyrra Torbenko: My question is". */
        void label() {
            Candidate outlet = clause.count() == 0 ? null : candidates.at(index, 0);
            boolean behind = outlet != null && outlet.type() == EntityType.ORGANISATION;
            int first = behind ? clause.wordFrom(outlet.end()) : 0;
            if (first >= clause.count()
                    || (behind && clause.after(first - 1) != Gap.COMMA)
                    || !isNameWord(first)
                    || (!behind && clause.isAllCapitals(first))
                    || lexicon.isHead(clause, first)) {
                return;
            }
            int last = afterName(first, first);
            int end = clause.end(last);
            if (clause.text().startsWith(": ", end)) {
                add(last, first, behind ? 1 : 2, Rule.PERSON_CONTEXT);
            }
        }

        void afterTitle(int titleStart, int titleEnd) {
            int last = titleEnd;
            boolean capitalised = clause.isCapital(titleStart);
            // "Minister Mr X", "HE Dr X"
            if (last + 1 < clause.count() && leadsToName(last) && lexicon.startsTitle(clause, last + 1)) {
                return; // the next title finds it
            }
            int afterOffice = afterOffice(last);
            Gap gap = clause.after(afterOffice);
            int next = afterOffice + 1;
            if ((gap == Gap.SPACE || gap == Gap.COMMA) && clause.isCapital(next) && lexicon.startsTitle(clause, next)) {
                return; // "Minister for the Middle East Lord X"
            }
            if (gap == Gap.COMMA || (afterOffice > last && gap == Gap.SPACE)) {
                add(name(next, true), next, 2, Rule.PERSON_TITLE);
            } else if (leadsToName(afterOffice)) {
                int end = name(next, true);
                if (end == next && areas.longestAt(clause, next) > 0) {
                    return; // "Ambassador Bridge"
                }
                Thing holder = end == next && capitalised && afterOffice == last
                        ? officeHolders.holder(office(titleStart, last), clause.word(next))
                        : null;
                if (holder == null) {
                    add(end, next, capitalised ? 1 : 2, Rule.PERSON_TITLE);
                } else {
                    candidates.add(
                            index, new Candidate(clause.start(next), clause.end(next), holder, Rule.PERSON_TITLE));
                }
            }
        }

        /** The words of a title, folded. */
        private String office(int first, int last) {
            StringBuilder office = new StringBuilder(clause.word(first));
            for (int w = first + 1; w <= last; w++) {
                office.append(' ').append(clause.word(w));
            }
            return office.toString();
        }

        /** "Minister X" and "Gen. X", but not "spoke to the Minister. X". */
        private boolean leadsToName(int title) {
            Gap gap = clause.after(title);
            return gap == Gap.SPACE
                    || (gap == Gap.STOP && abbreviatedTitles.has(clause, title))
                    || (gap == Gap.PLURAL_POSSESSIVE && !clause.word(title).endsWith("s")); // "Dato' X"
        }

        /** The last word of "Minister for the Middle East", "Minister of Foreign Affairs of Iraq", "Ambassador to Iraq". */
        private int afterOffice(int title) {
            int last = title;
            while (last - title < MOST_OFFICE_WORDS
                    && clause.after(last) == Gap.SPACE
                    && officeLinks.has(clause, last + 1)
                    && clause.after(last + 1) == Gap.SPACE) {
                int next = last + 2;
                if (clause.word(next).equals("the") && clause.after(next) == Gap.SPACE) {
                    next++;
                }
                if (!clause.isCapital(next)) {
                    return last;
                }
                int end = next;
                Candidate known = candidates.at(index, next);
                if (known != null) {
                    while (end + 1 < clause.count() && clause.end(end) < known.end()) {
                        end++;
                    }
                } else {
                    if (!lexicon.isCommon(clause, next)) {
                        return last;
                    }
                    while (end - next < MOST_OFFICE_WORDS
                            && (clause.after(end) == Gap.SPACE || clause.after(end) == Gap.COMMA)
                            && end + 1 < clause.count()
                            && ((clause.isCapital(end + 1)
                                            && lexicon.isCommon(clause, end + 1)
                                            && !lexicon.isGivenName(clause, end + 1))
                                    || (clause.after(end) == Gap.SPACE
                                            && clause.word(end + 1).equals("and")
                                            && clause.after(end + 1) == Gap.SPACE
                                            && clause.isCapital(end + 2)
                                            && lexicon.isCommon(clause, end + 2)))) {
                        end++;
                    }
                }
                last = end;
            }
            return last;
        }

        /** A person of the catalogue whose name is longer here: "Ban Ki-moon Orlov", "Joseph R. Biden, Jr.". */
        void known(int word) {
            Candidate known = candidates.at(index, word);
            if (known == null || known.type() != EntityType.PERSON || known.start() != clause.start(word)) {
                return;
            }
            int end = word;
            while (end + 1 < clause.count() && clause.end(end) < known.end()) {
                end++;
            }
            int first = beforeKnown(word, isWhole(known));
            if (first < word) {
                int last = afterName(first, end);
                Thing person = !isChild(word) && (isWhole(known) || isGivenNameOf(known.thing(), first, word))
                        ? known.thing()
                        : Thing.named(EntityType.PERSON, clause.printed(first, last));
                candidates.add(
                        index, new Candidate(clause.start(first), clause.end(last), person, Rule.PERSON_FULL_NAME));
                return;
            }
            if (end == word) { // "Kamikawa Yoko"
                boolean whole = clause.after(word) == Gap.SPACE
                        && clause.isCapital(word + 1)
                        && isNameOf(known.thing(), clause.word(word + 1));
                if (whole) {
                    candidates.add(
                            index,
                            new Candidate(known.start(), clause.end(word + 1), known.thing(), Rule.PERSON_FULL_NAME));
                }
                return;
            }
            int last = afterName(word, end);
            if (last > end) {
                candidates.add(
                        index, new Candidate(known.start(), clause.end(last), known.thing(), Rule.PERSON_FULL_NAME));
            }
        }

        /** The first of the names and initials before one of the catalogue: "Seyed Ebrahim Raisi", "S. Lavrov". */
        private int beforeKnown(int word, boolean whole) {
            int first = word;
            while (word - first < MOST_PARTS && first > 0 && clause.after(first - 1) == Gap.SPACE) {
                int before = first - 1;
                boolean particle = before > 0 && lexicon.isParticle(clause, before) && !clause.isCapital(before);
                if (particle) {
                    before--;
                }
                boolean name = lexicon.isUnknownName(clause, before)
                        && (!whole || particle || lexicon.isGivenName(clause, before))
                        && clause.after(before) == Gap.SPACE;
                if (!name
                        || before <= titleEnd
                        || candidates.at(index, before) != null
                        || clause.isAllCapitals(before) != clause.isAllCapitals(word)
                        || lexicon.startsTitle(clause, before)
                        || lexicon.isHead(clause, before)) {
                    break;
                }
                first = before;
            }
            return withInitials(first);
        }

        /** "Hussein bin Abdullah II" is not Abdullah. */
        private boolean isChild(int word) {
            return !clause.isCapital(word - 1) && !isInitial(word - 1);
        }

        /** True if the catalogue's name has more than a surname. */
        private boolean isWhole(Candidate known) {
            return clause.text().indexOf(' ', known.start()) > 0
                    && clause.text().indexOf(' ', known.start()) < known.end();
        }

        /** True if one of the words is a name of the person, or an initial of one. */
        private boolean isGivenNameOf(Thing person, int first, int surname) {
            for (int w = first; w < surname; w++) {
                boolean own = isInitial(w)
                        ? Folding.fold(person.name()).startsWith(clause.word(w))
                        : isNameOf(person, clause.word(w));
                if (own) {
                    return true;
                }
            }
            return false;
        }

        /** The first of the initials before a name: "A. K. Torbenko"; not "Annex A. Torbenko". */
        private int withInitials(int first) {
            int start = first;
            while (start - 1 > titleEnd && isInitial(start - 1) && candidates.at(index, start - 1) == null) {
                start--;
            }
            if (start == first || start == 0) {
                return start;
            }
            Gap gap = clause.after(start - 1);
            boolean behindName = gap == Gap.SPACE && clause.isCapital(start - 1) && start - 1 > titleEnd;
            boolean abbreviation = gap == Gap.STOP && start - 1 > titleEnd; // "Ph.D. Maria Torbenko"
            boolean time = clause.startsWithDigit(start - 1); // "12:59 P.M. EST", "114 W. Torbenko St."
            boolean pronoun = clause.word(start).equals("i") && start == first - 1 && gap == Gap.SPACE;
            return behindName || abbreviation || time || pronoun || gap == Gap.HYPHEN ? first : start;
        }

        /** "A. K. Torbenko": initials and a surname. */
        void initialled(int word) {
            int before = word - 1;
            if (before < 0
                    || !isInitial(before)
                    || !lexicon.isUnknownName(clause, word)
                    || (clause.isAllCapitals(word) && clause.end(word) - clause.start(word) < SHORTEST_IN_CAPITALS)
                    || candidates.at(index, word) != null
                    || lexicon.isHead(clause, word)
                    || lexicon.startsTitle(clause, word)) {
                return;
            }
            int first = withInitials(word);
            if (first < word && clause.after(word) != Gap.HYPHEN) {
                add(afterName(word, word), first, 1, Rule.PERSON_FULL_NAME);
            }
        }

        /** True if the word, folded, stands in the person's fullest name. */
        private static boolean isNameOf(Thing person, String word) {
            return List.of(Folding.fold(person.name()).split("[ -]")).contains(word);
        }

        /** The last word of what runs on behind the first words of a name. */
        private int afterName(int first, int end) {
            int last = end;
            while (last - first < MOST_PARTS) {
                int next = continued(first, last);
                if (next < 0 || candidates.at(index, next) != null) {
                    break;
                }
                last = next;
            }
            return withSuffix(last);
        }

        /** With "Jr" or "III" behind it. */
        private int withSuffix(int last) {
            Gap gap = clause.after(last);
            boolean suffixed = (gap == Gap.SPACE || gap == Gap.COMMA)
                    && clause.isCapital(last + 1)
                    && suffixes.contains(clause.word(last + 1));
            return suffixed ? last + 1 : last;
        }

        /** "Jordan Torbenko": a given name that is a place's too, before a surname and no more. */
        private void givenNameLikePlace(int word) {
            int next = word + 1;
            if (clause.after(word) != Gap.SPACE
                    || candidates.at(index, next) != null
                    || !(lexicon.isUnknownName(clause, next)
                            || (clause.isCapital(next) && lexicon.isSurnameLikeWord(clause, next)))
                    || clause.isAllCapitals(next)
                    || lexicon.isHead(clause, next)
                    || lexicon.startsTitle(clause, next)
                    || (Lexicon.runsOn(clause.after(next)) && clause.isCapital(next + 1))) {
                return;
            }
            add(next, word, 2, Rule.PERSON_FULL_NAME);
        }

        private boolean isShip(int word) {
            return word > 0 && clause.after(word - 1) == Gap.SPACE && ships.has(clause, word - 1);
        }

        void fullName(int word) {
            boolean given = lexicon.isGivenName(clause, word);
            boolean likePlace = lexicon.isGivenNameLikePlace(clause, word);
            if (!(given || likePlace) || isShip(word) || lexicon.isParticle(clause, word)) {
                return;
            }
            if (likePlace && !follows(word)) {
                givenNameLikePlace(word);
            }
            if (!given || follows(word) || lexicon.startsTitle(clause, word)) {
                return;
            }
            boolean hyphened = word > 0 && clause.after(word - 1) == Gap.HYPHEN;
            if (lexicon.isCommon(clause, word) && (hyphened || clause.startsSentence(word))) {
                return;
            }
            Candidate known = candidates.at(index, word);
            if (known != null && known.type() != EntityType.PERSON && known.rule() != Rule.CATALOGUE_ADJECTIVE) {
                if (known.length() > clause.end(word) - clause.start(word)) {
                    return;
                }
                if (known.type() != EntityType.PLACE) {
                    return;
                }
            }
            int last = name(word, false);
            if (last >= word
                    && clause.after(last) == Gap.SPACE
                    && clause.isCapital(last + 1)
                    && areas.longestAt(clause, last + 1) > 0) {
                return; // "Ben Orlov Airport"
            }
            add(last, last < word ? word : withInitials(word), 2, Rule.PERSON_FULL_NAME);
        }

        /** True if a name runs on to this word from the one before it. */
        private boolean follows(int word) {
            if (word == 0 || (clause.after(word - 1) != Gap.SPACE && clause.after(word - 1) != Gap.HYPHEN)) {
                return false;
            }
            return word - 1 > titleEnd
                    && candidates.at(index, word - 1) == null
                    && lexicon.isUnknownName(clause, word - 1)
                    && !lexicon.isHead(clause, word - 1)
                    && !isAcronym(word - 1);
        }

        /** "MP" and "MPs". */
        private boolean isAcronym(int word) {
            return clause.end(word) - clause.start(word) > 1
                    && Character.isUpperCase(clause.text().charAt(clause.start(word) + 1));
        }

        /** "Choe Son-hui", "Lee Do-hoon": a surname and two syllables that Korean given names are made of. */
        void korean(int word) {
            int given = word + 1;
            boolean korean = clause.after(word) == Gap.SPACE
                    && clause.isCapital(given)
                    && clause.after(given) == Gap.HYPHEN
                    && isKorean(given + 1)
                    && (lexicon.isUnknownName(clause, word) || lexicon.isSurnameLikeWord(clause, word));
            if (korean
                    && candidates.at(index, word) == null
                    && candidates.at(index, given) == null
                    && !lexicon.startsTitle(clause, word)) {
                add(given + 1, word, 2, Rule.PERSON_FULL_NAME);
            }
        }

        /** "Tenzin Orlovsky said", "Tenzin Orlovsky, Minister for". */
        void inContext(int word) {
            if (word <= titleEnd || !isNameWord(word) || follows(word) || clause.isAllCapitals(word)) {
                return;
            }
            int last = word;
            while (last - word < 3
                    && Lexicon.runsOn(clause.after(last))
                    && (isNameWord(last + 1) || isSurnameLikeWord(last + 1))) {
                last++;
            }
            if (last == word) {
                boolean called = word > 0 && clause.after(word - 1) == Gap.COMMA; // "Sir, Kyrra from Reuters"
                if ((called || lexicon.isGivenName(clause, word)) && isOfOutlet(word)) {
                    add(word, word, 1, Rule.PERSON_CONTEXT); // "Kyrra from Reuters"
                }
                return;
            }
            if (clause.after(last) == Gap.HYPHEN
                    && clause.isCapital(last + 1)
                    && candidates.at(index, last + 1) == null) {
                last++;
            }
            Gap gap = clause.after(last);
            int next = last + 1;
            boolean speaks = gap == Gap.SPACE && speechVerbs.has(clause, next);
            boolean apposed = gap == Gap.COMMA && isPost(next);
            boolean presented =
                    isOfOutlet(last) || followsOccupation(word) || isOfBody(word, last) || isListed(word, last);
            if (speaks || apposed || presented) {
                add(last, word, 2, Rule.PERSON_CONTEXT);
            }
        }

        private boolean isNameWord(int word) {
            return lexicon.isUnknownName(clause, word)
                    && candidates.at(index, word) == null
                    && !lexicon.startsTitle(clause, word);
        }

        private boolean isSurnameLikeWord(int word) {
            return clause.isCapital(word)
                    && lexicon.isSurnameLikeWord(clause, word)
                    && candidates.at(index, word) == null
                    && !lexicon.isHead(clause, word)
                    && !lexicon.startsTitle(clause, word);
        }

        /** "the Orlov regime", "Orlov's regime". */
        void regime(int word) {
            Gap gap = clause.after(word);
            if ((gap == Gap.SPACE || gap == Gap.POSSESSIVE)
                    && regimeWords.has(clause, word + 1)
                    && isNameWord(word)
                    && !clause.isAllCapitals(word)
                    && !follows(word)) {
                Thing deputy = isAfterRuler(word) ? officeHolders.deputy(clause.word(word)) : null;
                if (deputy == null) {
                    add(word, word, 1, Rule.PERSON_REGIME);
                } else {
                    candidates.add(
                            index, new Candidate(clause.start(word), clause.end(word), deputy, Rule.PERSON_REGIME));
                }
            }
        }

        /** "Orlov-Torbenko administration". */
        private boolean isAfterRuler(int word) {
            Candidate before = word > 0 && clause.after(word - 1) == Gap.HYPHEN ? candidates.at(index, word - 1) : null;
            return before != null && before.type() == EntityType.PERSON;
        }

        private void add(int last, int first, int fewest, Rule rule) {
            if (last < first) {
                return;
            }
            int words = 0;
            for (int w = first; w <= last; w++) {
                if (clause.isCapital(w)
                        && !(w < last && clause.after(w) == Gap.HYPHEN && lexicon.isArticle(clause, w))) {
                    words++;
                }
            }
            if (words >= fewest) {
                Candidate known = last > first ? candidates.at(index, last) : null;
                Thing thing = known != null
                                && known.type() == EntityType.PERSON
                                && isNameOf(known.thing(), clause.word(first))
                        ? known.thing()
                        : Thing.named(EntityType.PERSON, printed(first, last));
                candidates.add(index, new Candidate(clause.start(first), clause.end(last), thing, rule));
                if (last > first) {
                    personEnd = Math.max(personEnd, last);
                }
            }
        }

        /** As it stands, without a nickname in quotes. */
        private String printed(int first, int last) {
            String name = clause.printed(first, last).replace("- ", "-");
            for (int w = first + 1; w < last; w++) {
                if (isNickname(w)) {
                    name = clause.printed(first, w - 1) + " " + clause.printed(w + 1, last);
                }
            }
            return name;
        }

        /** The last word of the person's name that starts here, or -1. */
        private int name(int first, boolean titled) {
            if (first >= clause.count() || !startsName(first, titled)) {
                return -1;
            }
            int last = first;
            int parts = 1;
            while (parts < MOST_PARTS) {
                int next = continued(first, last);
                if (next < 0) {
                    break;
                }
                parts++;
                last = next;
            }
            while (last > first && clause.end(last) - clause.start(last) == 1) {
                last--; // an initial before nothing
            }
            return withSuffix(last);
        }

        private boolean startsName(int word, boolean titled) {
            String text = clause.word(word);
            if (clause.isCutOff(word)) {
                return false;
            }
            if (!clause.isCapital(word)) {
                // "al-Assad" after a title
                return titled
                        && lexicon.isArticle(clause, word)
                        && clause.after(word) == Gap.HYPHEN
                        && word + 1 < clause.count()
                        && clause.isCapital(word + 1);
            }
            if (lexicon.isCalendarWord(clause, word) && !lexicon.isSurnameLikeWord(clause, word)) {
                return false;
            }
            if (lexicon.startsTitle(clause, word) && !lexicon.isSurnameLikeWord(clause, word)) {
                return false;
            }
            Candidate known = candidates.at(index, word);
            if (known != null && !lexicon.isGivenName(clause, word) && !(titled && isGivenNameHere(known, word))) {
                return false;
            }
            if (known != null && known.length() > clause.end(word) - clause.start(word)) {
                return false;
            }
            if (lexicon.isCommon(clause, word)) {
                return (lexicon.isGivenName(clause, word) && hasSurname(word))
                        || (titled && lexicon.isSurnameLikeWord(clause, word));
            }
            if (titled && isBareInitial(word)) {
                return true;
            }
            return text.length() > 1
                    && (titled || !clause.isAllCapitals(word))
                    && !(clause.isAllCapitals(word) && text.length() < SHORTEST_IN_CAPITALS);
        }

        /** "Minister Mali Torbenko": behind a title a place is a name, and a country before a surname is one. */
        private boolean isGivenNameHere(Candidate known, int word) {
            if (known.rule() == Rule.CATALOGUE && known.type() == EntityType.PLACE) {
                return known.thing().country() != null || hasSurname(word); // "Supreme Commander Europe"
            }
            boolean country = known.rule() == Rule.CATALOGUE && known.type() == EntityType.COUNTRY;
            return (country || lexicon.isGivenNameLikePlace(clause, word)) && hasSurname(word);
        }

        private boolean hasSurname(int word) {
            if (clause.after(word) == Gap.BREAK && isNickname(word + 1)) {
                return lexicon.isUnknownName(clause, word + 2);
            }
            if (clause.after(word) != Gap.SPACE) {
                return false;
            }
            boolean capital = clause.isCapital(word + 1);
            if (isInitial(word + 1) && word + 2 < clause.count()) {
                return lexicon.isUnknownName(clause, word + 2)
                        || (clause.isCapital(word + 2) && lexicon.isSurnameLikeWord(clause, word + 2));
            }
            return lexicon.isUnknownName(clause, word + 1)
                    || (capital && lexicon.isSurnameLikeWord(clause, word + 1))
                    || (lexicon.isParticle(clause, word + 1)
                            && clause.after(word + 1) == Gap.SPACE
                            && lexicon.isUnknownName(clause, word + 2));
        }

        private boolean isInitial(int word) {
            return clause.end(word) - clause.start(word) == 1
                    && clause.isCapital(word)
                    && clause.after(word) == Gap.STOP;
        }

        /** "K Torbenko", as names are printed in India and Singapore. */
        private boolean isBareInitial(int word) {
            return clause.end(word) - clause.start(word) == 1
                    && clause.after(word) == Gap.SPACE
                    && lexicon.isUnknownName(clause, word + 1)
                    && candidates.at(index, word + 1) == null
                    && !clause.isAllCapitals(word + 1);
        }

        /** The last word of the next part of a name, after particles and initials; -1 where it ends. */
        private int continued(int first, int last) {
            Gap gap = clause.after(last);
            int next = last + 1;
            if (gap == Gap.STOP) {
                boolean initial = clause.end(last) - clause.start(last) == 1
                        || abbreviatedNames.has(clause, last); // "Ma. Teresa"
                return initial && next < clause.count() && isSurname(first, next) ? next : -1;
            }
            if (gap == Gap.BREAK && isNickname(next)) {
                return isSurname(first, next + 1) ? next + 1 : -1;
            }
            if (gap != Gap.SPACE && gap != Gap.HYPHEN) {
                return -1;
            }
            while (next < clause.count() - 1
                    && lexicon.isParticle(clause, next)
                    && (clause.after(next) == Gap.SPACE || clause.after(next) == Gap.HYPHEN)
                    && next - last < 3) {
                next++;
            }
            if (next < clause.count() && isSurname(first, next)) {
                return next;
            }
            return -1;
        }

        /** "Joseph \u201cJoe\u201d Torbenko": a word with a capital in double quotes, and a word behind it. */
        private boolean isNickname(int word) {
            if (word + 1 >= clause.count() || !clause.isCapital(word) || clause.start(word) < 2) {
                return false;
            }
            String text = clause.text();
            int start = clause.start(word);
            int end = clause.end(word);
            return isQuote(text.charAt(start - 1))
                    && text.charAt(start - 2) == ' '
                    && isQuote(text.charAt(end))
                    && text.charAt(end + 1) == ' '
                    && clause.start(word + 1) == end + 2
                    && clause.end(word - 1) == start - 2;
        }

        private static boolean isQuote(char c) {
            return c == '"' || c == '\u201c' || c == '\u201d' || c == '\u201e';
        }

        private boolean isSurname(int first, int word) {
            if (!clause.isCapital(word)) {
                // "Kim Jong-un", "Ban Ki-moon", "Chung Byung-won"; not "Orlov-led"
                return clause.after(word - 1) == Gap.HYPHEN
                        && (!lexicon.isCommon(clause, word) || isKorean(word))
                        && !clause.startsWithDigit(word);
            }
            if (clause.end(word) - clause.start(word) == 1) {
                return clause.after(word) == Gap.STOP;
            }
            if (lexicon.isCalendarWord(clause, word)
                    && !lexicon.isSurnameLikeWord(clause, word)
                    && !isNameNoMonth(word)) {
                return false;
            }
            if (clause.isAllCapitals(word) && !clause.isAllCapitals(first)) {
                return false;
            }
            Candidate known = candidates.at(index, word);
            if (known != null) {
                boolean oneWord = known.length() == clause.end(word) - clause.start(word);
                boolean mayBeName = known.type() == EntityType.PLACE || known.type() == EntityType.COUNTRY;
                if (oneWord && known.type() == EntityType.PERSON) {
                    return isNameOf(known.thing(), clause.word(first)); // "Bola Ahmed Tinubu"
                }
                return oneWord && mayBeName && known.rule() == Rule.CATALOGUE && lexicon.isGivenName(clause, first);
            }
            if (lexicon.startsTitle(clause, word) && !lexicon.isSurnameLikeWord(clause, word)) {
                return false;
            }
            return !lexicon.isCommon(clause, word)
                    || lexicon.isSurnameLikeWord(clause, word)
                    || (lexicon.isGivenName(clause, word) && !lexicon.isHead(clause, word))
                    || (lexicon.isGivenName(clause, first) && isPresented(word));
        }

        /** "Zhai Jun", not "Zhai Jun 5": a given name that is a month's too, with no number behind it. */
        private boolean isNameNoMonth(int word) {
            boolean number = clause.after(word) != Gap.BREAK && clause.startsWithDigit(word + 1);
            return lexicon.isGivenName(clause, word) && !number;
        }

        /** The second syllable of "Byung-won", "Jae-in": both are of those that Korean given names are made of. */
        private boolean isKorean(int word) {
            return koreanSyllables.has(clause, word - 1) && koreanSyllables.has(clause, word);
        }

        /** "Shannon Partridge, Senior Adviser" and "Shannon Partridge said": whom a text presents bears a name. */
        private boolean isPresented(int last) {
            if (lexicon.isHead(clause, last)) {
                return false;
            }
            int next = last + 1;
            return switch (clause.after(last)) {
                case SPACE -> speechVerbs.has(clause, next);
                case COMMA -> isPost(next);
                case HYPHEN, JOINT, POSSESSIVE, PLURAL_POSSESSIVE, STOP, OPEN, BREAK -> false;
            };
        }

        /** "Minister for", "the Minister for", "a member of". */
        private boolean isPost(int word) {
            int post = clause.after(word) == Gap.SPACE && isArticle(word) ? word + 1 : word;
            if (post >= clause.count()) {
                return false;
            }
            boolean role = post > word
                    && clause.after(post) == Gap.SPACE
                    && clause.word(post + 1).equals("of");
            return lexicon.startsTitle(clause, post) || (role && roles.has(clause, post));
        }

        private boolean isArticle(int word) {
            return clause.word(word).equals("the")
                    || clause.word(word).equals("a")
                    || clause.word(word).equals("an");
        }

        /** "Maria Rosvel, Kyrra Torbenko and": behind a person, with a comma or "and" between them. */
        private boolean isListed(int first, int last) {
            int before = first - 1;
            boolean and = before >= 0 && clause.word(before).equals("and") && clause.after(before) == Gap.SPACE;
            if (and) {
                before--;
            }
            Gap gap = before < 0 ? Gap.BREAK : clause.after(before);
            boolean joined = gap == Gap.COMMA || (and && gap == Gap.SPACE);
            boolean ends = clause.after(last) != Gap.SPACE || !clause.isCapital(last + 1);
            return joined && ends && before == personEnd;
        }

        /** "UNICEF's Kyrra Torbenko". */
        private boolean isOfBody(int word, int last) {
            boolean possessed = word > 0 && clause.after(word - 1) == Gap.POSSESSIVE;
            Candidate body = possessed ? candidates.at(index, word - 1) : null;
            return body != null
                    && body.type() == EntityType.ORGANISATION
                    && !(clause.after(last) == Gap.SPACE
                            && clause.isCapital(last + 1)); // "the Kremlin's St Maria Hall"
        }

        /** "the journalist Kyrra Torbenko". */
        private boolean followsOccupation(int word) {
            return word > 0
                    && clause.after(word - 1) == Gap.SPACE
                    && !clause.isCapital(word - 1)
                    && occupations.has(clause, word - 1);
        }

        /** "Kyrra Torbenko from Reuters": where those who ask present themselves. */
        private boolean isOfOutlet(int last) {
            int from = last + 1;
            if (clause.after(last) != Gap.SPACE
                    || !clause.word(from).equals("from")
                    || clause.after(from) != Gap.SPACE) {
                return false;
            }
            int outlet = clause.word(from + 1).equals("the") && from + 2 < clause.count() ? from + 2 : from + 1;
            Candidate known = candidates.at(index, outlet);
            return known != null && known.type() == EntityType.ORGANISATION;
        }
    }
}
