package io.communique.enrich.mention;

import io.communique.contracts.statement.EntityType;
import io.communique.enrich.entity.Thing;
import io.communique.enrich.mention.HeadNouns.Head;
import io.communique.enrich.text.ClauseText;
import io.communique.enrich.text.Folding;
import io.communique.enrich.text.Gap;
import io.communique.enrich.text.StatementText;
import io.communique.enrich.text.WordLists;
import io.communique.enrich.text.WordSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Names of organisations, events and instruments by their head noun: capitalised words before it, and after it "of",
 * "for" or "on" with capitalised words.
 */
final class HeadNounFinder implements MentionFinder {

    /** Longer runs of capitalised words are headlines or lists. */
    private static final int MOST_WORDS = 30;

    private static final int MOST_PHRASE_WORDS = 5;

    private final HeadNouns heads = new HeadNouns();
    private final Lexicon lexicon;
    private final InstrumentLinks instruments;
    private final Phrases innerPhrases = Phrases.load("inner-phrases.en.txt");
    private final Phrases notHeads = Phrases.load("not-heads.en.txt");
    private final Set<String> generic = WordLists.words(HeadNounFinder.class, "generic-modifiers.en.txt");
    private final Set<String> joins = WordLists.words(HeadNounFinder.class, "name-joins.en.txt");
    private final WordSet indefiniteArticles = WordSet.read(HeadNounFinder.class, "indefinite-articles.en.txt");
    private final WordSet headsBeforeNames = WordSet.read(HeadNounFinder.class, "heads-before-names.en.txt");
    private final WordSet runOnNouns = WordSet.read(HeadNounFinder.class, "run-on-nouns.en.txt");
    private final Set<String> purposeHeads = WordLists.words(HeadNounFinder.class, "purpose-heads.en.txt");
    private final Set<String> openers = WordLists.words(HeadNounFinder.class, "name-openers.en.txt");
    private final Set<String> continents = WordLists.words(HeadNounFinder.class, "continents.en.txt");
    private final Set<String> schools = WordLists.words(HeadNounFinder.class, "schools.en.txt");
    private final WordSet countryBodies = WordSet.read(HeadNounFinder.class, "names-with-countries.en.txt");
    private final WordSet companyEndings = WordSet.read(HeadNounFinder.class, "company-endings.en.txt");
    private final WordSet possessors = WordSet.read(HeadNounFinder.class, "possessors.en.txt");
    private final WordSet eventNouns = WordSet.read(HeadNounFinder.class, "event-nouns.en.txt");
    private final Set<String> declarations = WordLists.words(HeadNounFinder.class, "declarations.en.txt");
    private final WordSet meetingModifiers = WordSet.read(HeadNounFinder.class, "meeting-modifiers.en.txt");
    private final WordSet meetingBodies = WordSet.read(HeadNounFinder.class, "meeting-bodies.en.txt");
    private final Editions editions = new Editions();
    private final Headlines headlines;
    private final Subjects subjects;

    HeadNounFinder(Lexicon lexicon, InstrumentLinks instruments) {
        this.lexicon = lexicon;
        this.instruments = instruments;
        this.headlines = new Headlines(lexicon);
        this.subjects = new Subjects(lexicon);
    }

    @Override
    public void find(StatementText statement, Candidates candidates) {
        for (int c = 0; c < statement.clauses().size(); c++) {
            ClauseText clause = statement.clauses().get(c);
            for (int w = 0; w < clause.count(); w++) {
                Head head = heads.endingAt(clause, w);
                if (!clause.isCapital(w) && w > 0 && eventNouns.has(clause, w)) {
                    namedByPlace(new Place(candidates, c, clause), w);
                }
                if (clause.isCapital(w) && countryBodies.has(clause, w)) {
                    namedByCountry(candidates, c, clause, w);
                }
                if (clause.isCapital(w) && w > 0 && companyEndings.has(clause, w)) {
                    company(new Place(candidates, c, clause), w);
                }
                if (head != null) {
                    Candidate candidate = name(new Place(candidates, c, clause), head, w);
                    if (candidate != null) {
                        candidates.add(c, candidate);
                    }
                }
            }
        }
    }

    /** "Air Utopia", "Statistics Utopia". At the start of a sentence the first word may be a verb: "Invest …" */
    private static void namedByCountry(Candidates candidates, int index, ClauseText clause, int body) {
        Candidate country = clause.after(body) == Gap.SPACE ? candidates.at(index, body + 1) : null;
        if (country != null
                && country.type() == EntityType.COUNTRY
                && country.rule() == Rule.CATALOGUE
                && country.start() == clause.start(body + 1)
                && !clause.startsSentence(body)) {
            String printed = clause.text().substring(clause.start(body), country.end());
            candidates.add(
                    index,
                    new Candidate(
                            clause.start(body),
                            country.end(),
                            Thing.named(EntityType.ORGANISATION, printed),
                            Rule.HEAD_NOUN));
        }
    }

    /** "Orlov Foods, Inc.", "Torbenko Ltd", with the stop where the sentence goes on behind it. */
    private void company(Place place, int ending) {
        ClauseText clause = place.clause();
        int before = ending - 1;
        Gap gap = clause.after(before);
        boolean named = (gap == Gap.SPACE || gap == Gap.COMMA)
                && clause.isCapital(before)
                && !clause.startsWithDigit(before)
                && !(clause.isAllCapitals(before) && lexicon.isCommon(clause, before)) // "BUT NOT LIMITED TO"
                && !isOpener(clause, before)
                && !companyEndings.has(clause, before);
        if (!named) {
            return;
        }
        int first = firstWord(place, before, EntityType.ORGANISATION);
        int end = clause.end(ending) + (isInnerStop(clause.text(), clause.end(ending)) ? 1 : 0);
        Candidate known = place.at(before);
        boolean whole = known != null
                && known.type() == EntityType.ORGANISATION
                && known.start() == clause.start(first)
                && known.end() == clause.end(before);
        Thing company = whole ? known.thing() : Thing.named(EntityType.ORGANISATION, clause.printed(first, before));
        place.candidates().add(place.index(), new Candidate(clause.start(first), end, company, Rule.HEAD_NOUN));
    }

    /** True for a stop with a comma, a bracket or a small letter behind it. */
    private static boolean isInnerStop(String text, int at) {
        if (at + 1 >= text.length() || text.charAt(at) != '.') {
            return false;
        }
        char next = text.charAt(at + 1);
        char afterSpace = next == ' ' && at + 2 < text.length() ? text.charAt(at + 2) : next;
        return afterSpace == ',' || afterSpace == '(' || Character.isLowerCase(afterSpace);
    }

    /**
     * "Berlin conference on Libya", "High Level meeting on Lakes": the noun in lower-case letters, "on" and a name; "the
     * Berlin summit" needs no subject.
     */
    private void namedByPlace(Place place, int noun) {
        ClauseText clause = place.clause();
        if (clause.after(noun - 1) != Gap.SPACE) {
            return;
        }
        boolean on = clause.after(noun) == Gap.SPACE
                && clause.word(noun + 1).equals("on")
                && clause.after(noun + 1) == Gap.SPACE
                && startsName(clause, noun + 2);
        int first = on ? firstBefore(place, noun) : isOfTown(place, noun) ? noun - 1 : noun;
        if (first < noun) {
            int end = clause.end(on ? lastOfRun(place, noun + 2, true) : noun);
            String printed = clause.text().substring(clause.start(first), end);
            place.candidates()
                    .add(
                            place.index(),
                            new Candidate(
                                    clause.start(first), end, Thing.named(EntityType.EVENT, printed), Rule.HEAD_NOUN));
        }
    }

    /** "the Berlin summit". */
    private static boolean isOfTown(Place place, int noun) {
        ClauseText clause = place.clause();
        Candidate town = clause.word(noun).equals("summit") ? place.at(noun - 1) : null;
        return town != null
                && town.type() == EntityType.PLACE
                && town.thing().country() != null
                && town.start() == clause.start(noun - 1)
                && noun > 1
                && clause.word(noun - 2).equals("the");
    }

    /** "Munich Security Dialogue". */
    private static boolean startsWithTown(Place place, Head head, int first) {
        Candidate town = head.type() == EntityType.EVENT ? place.at(first) : null;
        return town != null
                && town.type() == EntityType.PLACE
                && town.thing().country() != null
                && town.start() == place.clause().start(first);
    }

    /** The first word of the town or of the capitalised words before a meeting; the meeting itself if there are none. */
    private int firstBefore(Place place, int noun) {
        ClauseText clause = place.clause();
        Candidate town = place.at(noun - 1);
        if (town != null) {
            boolean names = town.type() == EntityType.PLACE && town.rule() == Rule.CATALOGUE;
            return names ? clause.wordFrom(town.start()) : noun;
        }
        if (!clause.isCapital(noun - 1) || !meetingModifiers.has(clause, noun - 1)) {
            return noun;
        }
        int first = firstWord(place, noun - 1, EntityType.EVENT);
        return clause.startsSentence(first) && first == noun - 1 ? noun : first;
    }

    /** Where a name is looked for. */
    record Place(Candidates candidates, int index, ClauseText clause) {

        @Nullable
        Candidate at(int word) {
            return candidates.at(index, word);
        }
    }

    private @Nullable Candidate name(Place place, Head noun, int end) {
        ClauseText clause = place.clause();
        int headStart = end - noun.words().size() + 1;
        Head head = isMeeting(place, end) ? new Head(EntityType.EVENT, noun.words(), noun.alone()) : noun;
        Candidate known = place.at(end);
        if (known != null
                && known.end() == clause.end(end)
                && known.start() <= clause.start(headStart)
                && known.type() != EntityType.PLACE
                && (head.equals(noun) || known.type() == head.type())
                && known.length() > clause.end(end) - clause.start(headStart)) {
            int start = firstWord(place, clause.wordFrom(known.start()), head.type());
            boolean whole = clause.start(start) == known.start()
                    && !isAnotherCause(place, head, end)
                    && !hasSubject(place, head, end);
            if (whole || (head.type() == EntityType.INSTRUMENT && clause.text().startsWith(") ", known.start() - 2))) {
                return null; // the catalogue has it
            }
        }
        if (clause.after(end) == Gap.SPACE && clause.isCapital(end + 1) && headsBeforeNames.has(clause, end)) {
            return null;
        }
        if (headStart > 0 && clause.after(headStart - 1) == Gap.HYPHEN && isJoin(clause, headStart - 1)) {
            return null; // "Chairman-in-Office"
        }
        int first = firstListed(place, head, firstWord(place, headStart, head.type()), headStart);
        int last = extension(place, head, end);
        boolean extended = last > end;
        boolean dated = head.type() == EntityType.INSTRUMENT && last == end && Editions.isOfYear(clause, end);
        if (dated && first == headStart && first > 0 && clause.word(first - 1).equals("the")) {
            return candidate(clause, head, first, end + 2); // "Constitution of 1996"
        }
        boolean numbered =
                head.type() == EntityType.INSTRUMENT && !extended && isNumbered(clause, first, headStart, end);
        if (first == headStart && !(extended && head.alone()) && !numbered) {
            return null;
        }
        if (head.type() == EntityType.INSTRUMENT && first == headStart && isCutByComma(clause, last)) {
            return null;
        }
        for (int w = first; w < end; w++) {
            int words = notHeads.longestAt(clause, w);
            if (words > 0 && w + words - 1 == end && !startsWithTown(place, head, first)) {
                return null;
            }
        }
        if (isGeneric(clause, first, headStart) && !numbered && !(extended && isNamedBySubject(place, head, end))) {
            return null;
        }
        if (headlines.isOne(place, first, end, last)) {
            return null;
        }
        if (clause.after(last) == Gap.SPACE && clause.isCapital(last + 1) && runOnNouns.has(clause, last + 1)) {
            return null;
        }
        if (head.type() == EntityType.INSTRUMENT && isIndefinite(place, first, last)) {
            return null;
        }
        Candidate name = new Candidate(
                clause.start(first), endOf(place, last), thing(place, head, first, headStart, last), Rule.HEAD_NOUN);
        if (head.type() == EntityType.ORGANISATION) {
            return name;
        }
        Candidate whole = editions.whole(clause, name);
        return head.type() == EntityType.EVENT ? withAcronym(place, last, whole) : whole;
    }

    /** The char behind the word, and behind the bracket that ends the name there: "on Coronavirus Disease (COVID-19)". */
    private static int endOf(Place place, int last) {
        int end = place.clause().end(last);
        Candidate known = place.at(last);
        boolean bracket =
                known != null && known.end() == end + 1 && place.clause().text().charAt(end) == ')';
        return bracket ? known.end() : end;
    }

    /** "1993 Constitution", "Convention No. 111", "Federal Decree No. 5". */
    private boolean isNumbered(ClauseText clause, int first, int headStart, int end) {
        return Editions.numbered(clause, end) > clause.end(end)
                || (first == headStart && editions.has(clause, first, end, EntityType.INSTRUMENT));
    }

    /** "Fifth Lakeland Forum", "Lakeland Forum 2016": a body's meeting. */
    private boolean isMeeting(Place place, int end) {
        ClauseText clause = place.clause();
        if (!meetingBodies.has(clause, end)) {
            return false;
        }
        int first = firstWord(place, end, EntityType.EVENT);
        return first < end
                && (editions.startsWithOrdinal(clause, first) || editions.has(clause, first, end, EntityType.EVENT));
    }

    /** "Summit of the Lakeland Rivers Union (LRU)", where the short form is not the summit's own. */
    private static Candidate withAcronym(Place place, int last, Candidate name) {
        ClauseText clause = place.clause();
        Candidate body = clause.after(last) == Gap.OPEN && name.end() == clause.end(last) ? place.at(last) : null;
        if (body == null || body.type() != EntityType.ORGANISATION || body.end() != name.end()) {
            return name;
        }
        String shortForm = clause.printed(last + 1, last + 1);
        int close = clause.end(last + 1);
        boolean ofBody = close < clause.text().length()
                && clause.text().charAt(close) == ')'
                && ShortForms.isShortForm(shortForm)
                && !ShortForms.standsFor(shortForm, name.thing().name())
                && ShortForms.standsFor(shortForm, clause.text().substring(body.start(), body.end()));
        return ofBody ? new Candidate(name.start(), close + 1, name.thing(), name.rule()) : name;
    }

    private static Candidate candidate(ClauseText clause, Head head, int first, int last) {
        return new Candidate(
                clause.start(first),
                clause.end(last),
                Thing.named(head.type(), clause.printed(first, last)),
                Rule.HEAD_NOUN);
    }

    /** "Agreement on Fair, Balanced Trade": where a list without "and" ends nobody knows. */
    private boolean isCutByComma(ClauseText clause, int last) {
        return clause.after(last) == Gap.COMMA && clause.isCapital(last + 1) && lexicon.isCommon(clause, last + 1);
    }

    /** Of organisations with a country before or behind their name, that country's. */
    private Thing thing(Place place, Head head, int first, int headStart, int last) {
        ClauseText clause = place.clause();
        String printed = clause.printed(first, last);
        if (head.type() == EntityType.ORGANISATION) {
            Candidate start = place.at(first);
            String country = countryOf(start);
            if (start != null && country != null) {
                int rest = clause.wordFrom(start.end());
                boolean apart = rest <= headStart
                        && clause.start(rest) == start.end() + 1
                        && clause.text().charAt(start.end()) == ' ';
                return apart
                        ? OrganisationLinks.ofCountry(printed, clause.printed(rest, last), country)
                        : Thing.named(head.type(), printed);
            }
            country = first > 0 && isPossessive(clause.after(first - 1)) ? countryOf(place.at(first - 1)) : null;
            if (country != null) {
                return OrganisationLinks.ofCountry(printed, printed, country);
            }
            Candidate end = place.at(last);
            country = countryOf(end);
            if (end != null && country != null && end.end() == clause.end(last)) {
                int before = clause.wordFrom(end.start()) - 1;
                if (before > headStart && clause.word(before).equals("the")) {
                    before--;
                }
                if (before > headStart && clause.word(before).equals("of")) {
                    return OrganisationLinks.ofCountry(printed, clause.printed(first, before - 1), country);
                }
            }
        }
        if (head.type() == EntityType.INSTRUMENT
                && !declarations.contains(head.words().getLast())) {
            Candidate known = place.at(first);
            boolean same = known != null
                    && known.rule() == Rule.CATALOGUE
                    && known.type() == EntityType.INSTRUMENT
                    && known.start() == clause.start(first)
                    && known.end() == clause.end(headStart + head.words().size() - 1);
            if (same) {
                return known.thing(); // "Paris Agreement on Climate Change"
            }
        }
        Thing meant = head.type() == EntityType.INSTRUMENT ? instruments.meant(printed) : null;
        return meant == null ? Thing.named(head.type(), printed) : meant;
    }

    private static boolean isPossessive(Gap gap) {
        return gap == Gap.POSSESSIVE || gap == Gap.PLURAL_POSSESSIVE;
    }

    /** ISO 3166-1 alpha-2, if the name is a country's. */
    private static @Nullable String countryOf(@Nullable Candidate candidate) {
        return candidate != null && candidate.type() == EntityType.COUNTRY
                ? candidate.thing().country()
                : null;
    }

    /** The first of the capitalised words that run on to this one. */
    private int firstWord(Place place, int from, EntityType type) {
        ClauseText clause = place.clause();
        int first = from;
        while (first > 0 && from - first < MOST_WORDS) {
            int phrase = innerPhrase(clause, first - 1);
            int before = clause.after(first - 1) == Gap.BREAK ? leading(place, first, type) : first;
            if (phrase == 0 && before == first && !belongs(place, first - 1, type)) {
                break;
            }
            first = Math.min(before, first - Math.max(1, phrase));
        }
        while (first < from
                && (isOpener(clause, first)
                        || (clause.startsWithDigit(first)
                                && !isOrdinalOrYear(clause, first)
                                && !isSum(clause, first)
                                && clause.after(first) != Gap.HYPHEN))) {
            first++;
        }
        return first;
    }

    /** "in", "of", "on": joining words in small letters. */
    private boolean isJoin(ClauseText clause, int word) {
        return !clause.isCapital(word) && joins.contains(clause.word(word));
    }

    /** "the Rivers, Lakes and Trade Committee": a list of subjects behind "the", before the head of an organisation. */
    private int firstListed(Place place, Head head, int first, int headStart) {
        ClauseText clause = place.clause();
        boolean mayBeList = head.type() == EntityType.ORGANISATION
                && first > 1
                && clause.after(first - 1) == Gap.COMMA
                && hasAnd(clause, first, headStart);
        int start = first;
        while (mayBeList && start > 1) {
            int before = start - 1;
            Gap gap = clause.after(before);
            if ((gap != Gap.COMMA && gap != Gap.SPACE) || !isListEnd(place, before)) {
                break;
            }
            start = before;
        }
        boolean list = start < first
                && start > 0
                && clause.after(start - 1) == Gap.SPACE
                && clause.word(start - 1).equals("the");
        return list ? start : first;
    }

    private static boolean hasAnd(ClauseText clause, int first, int last) {
        for (int w = first; w < last; w++) {
            if (clause.word(w).equals("and")) {
                return true;
            }
        }
        return false;
    }

    /** Where the name starts if signs stand before this word that may be within a name; the word itself if it starts there. */
    private static int leading(Place place, int word, EntityType type) {
        if (type == EntityType.ORGANISATION) {
            return word;
        }
        int named = LeadingNames.first(place.candidates(), place.index(), place.clause(), word);
        boolean bracket = named == word && type == EntityType.INSTRUMENT;
        return bracket ? LeadingNames.beforeBracket(place.clause(), word) : named;
    }

    /** How many words the phrase has that ends here: "Heads of State" before "Summit". */
    private int innerPhrase(ClauseText clause, int last) {
        if (clause.after(last) != Gap.SPACE) {
            return 0;
        }
        for (int first = last - 1; first >= 0 && last - first < MOST_PHRASE_WORDS; first--) {
            if (clause.isCapital(first) && innerPhrases.longestAt(clause, first) == last - first + 1) {
                return last - first + 1;
            }
        }
        return 0;
    }

    private boolean belongs(Place place, int word, EntityType type) {
        ClauseText clause = place.clause();
        Gap gap = clause.after(word);
        if (isDotted(place, word)
                || isSigned(place, word)
                || isVersion(clause, word)
                || isSum(clause, word)
                || isHyphenJoin(clause, word)) {
            return true;
        }
        boolean possessor = gap == Gap.POSSESSIVE && clause.isCapital(word) && possessors.has(clause, word);
        if (gap != Gap.SPACE && gap != Gap.HYPHEN && gap != Gap.JOINT && gap != Gap.PLURAL_POSSESSIVE && !possessor) {
            return false;
        }
        if (gap == Gap.JOINT && startsLongName(place, word + 1)) {
            return false; // "G20/Organisation for Economic Co-operation and Development"
        }
        String text = clause.word(word);
        if (clause.isCapital(word)) {
            return !lexicon.isCalendarWord(clause, word) || isEventNamedBy(text);
        }
        if (clause.startsWithDigit(word)) {
            return gap == Gap.HYPHEN
                    || (word > 0 && clause.after(word - 1) == Gap.HYPHEN)
                    || (type == EntityType.EVENT
                            && (editions.isNumberedOrdinal(clause, word) || isYearWithin(clause, word)));
        }
        if (word > 0 && lexicon.isParticle(clause, word) && clause.after(word - 1) == Gap.SPACE) {
            return clause.isCapital(word - 1) && lexicon.isGivenName(clause, word - 1); // "Ulrich von Orlow Foundation"
        }
        // "Science and Technology Committee"
        return text.equals("and")
                && word > 0
                && clause.after(word - 1) == Gap.SPACE
                && clause.isCapital(word - 1)
                && place.at(word + 1) == null
                && clause.after(word + 1) != Gap.POSSESSIVE
                && !lexicon.isGivenName(clause, word + 1)
                && (place.at(word - 1) == null
                        ? lexicon.isCommon(clause, word - 1) && !followsJoin(clause, word - 1)
                        : isKnownRegion(place, word));
    }

    /** "Lakeland 2030 Summit"; a year before the name is its edition. */
    private boolean isYearWithin(ClauseText clause, int word) {
        return Editions.isYear(clause, word)
                && clause.after(word - 1) == Gap.SPACE
                && startsName(clause, word - 1)
                && !openers.contains(clause.word(word - 1));
    }

    /** "the Asian and Oceanian Affairs Bureau". */
    private static boolean isKnownRegion(Place place, int and) {
        ClauseText clause = place.clause();
        Candidate region = place.at(and - 1);
        return region != null
                && region.type() == EntityType.PLACE
                && and > 1
                && clause.word(and - 2).equals("the");
    }

    /** Within "U.S." and between it and the next word: "U.S. Department of Rivers", "U.S.-Utopia Working Group". */
    private boolean isDotted(Place place, int word) {
        ClauseText clause = place.clause();
        Candidate known = place.at(word);
        if (known == null || clause.text().charAt(known.end() - 1) != '.') {
            return false;
        }
        return known.end() > clause.end(word + 1)
                || (clause.start(word + 1) == known.end() + 1
                        && clause.after(word) != Gap.COMMA
                        && !openers.contains(clause.word(word + 1)));
    }

    /** The parts of "2.0" in "SECURE 2.0 Act". */
    private static boolean isVersion(ClauseText clause, int word) {
        int first = word > 0 && clause.after(word - 1) == Gap.STOP ? word - 1 : word;
        return clause.startsWithDigit(word)
                && clause.startsWithDigit(first)
                && clause.after(first) == Gap.STOP
                && clause.start(first + 1) == clause.end(first) + 1
                && clause.startsWithDigit(first + 1)
                && first > 0
                && clause.after(first - 1) == Gap.SPACE
                && clause.isCapital(first - 1);
    }

    /** The parts of "2+2" in "2+2 Ministerial Dialogue". */
    private static boolean isSum(ClauseText clause, int word) {
        boolean second = word > 0 && isPlus(clause, word - 1);
        return (second && clause.after(word) == Gap.SPACE)
                || (isPlus(clause, word) && clause.after(word + 1) == Gap.SPACE);
    }

    private static boolean isPlus(ClauseText clause, int word) {
        int end = clause.end(word);
        return clause.isNumber(word)
                && clause.isNumber(word + 1)
                && clause.start(word + 1) == end + 1
                && clause.text().charAt(end) == '+';
    }

    /** Within "C5+1" and between it and the next word: "C5+1 Secretariat". */
    private static boolean isSigned(Place place, int word) {
        ClauseText clause = place.clause();
        Candidate known = place.at(word);
        return known != null
                && known.type() == EntityType.ORGANISATION
                && clause.text().indexOf('+', known.start(), known.end()) > 0
                && (known.end() > clause.end(word) || clause.after(word) == Gap.SPACE);
    }

    private static boolean startsLongName(Place place, int word) {
        Candidate known = place.at(word);
        return known != null
                && known.start() == place.clause().start(word)
                && known.end() > place.clause().end(word);
    }

    /** "of Rivers", "of the Rivers". */
    private boolean followsJoin(ClauseText clause, int word) {
        int before = word - 1;
        if (before > 0 && clause.word(before).equals("the")) {
            before--;
        }
        return before >= 0 && joins.contains(clause.word(before));
    }

    private static boolean isEventNamedBy(String word) {
        return word.equals("may");
    }

    private boolean isOpener(ClauseText clause, int word) {
        String text = clause.word(word);
        if (openers.contains(text)) {
            return true;
        }
        boolean verb = text.endsWith("ing") || clause.isAllCapitals(word);
        return clause.startsSentence(word) && verb && lexicon.isCommon(clause, word);
    }

    /** "a Memorandum of Cooperation" is one of many, if nothing in it is a name. */
    private boolean isIndefinite(Place place, int first, int last) {
        ClauseText clause = place.clause();
        if (first == 0 || !indefiniteArticles.has(clause, first - 1)) {
            return false;
        }
        for (int w = first; w <= last; w++) {
            if (place.at(w) != null || (clause.isCapital(w) && !lexicon.isCommon(clause, w))) {
                return false;
            }
        }
        return true;
    }

    private boolean isGeneric(ClauseText clause, int first, int headStart) {
        for (int w = first; w < headStart; w++) {
            String text = clause.word(w);
            if (!generic.contains(text) && !text.equals("and")) {
                return false;
            }
        }
        return true;
    }

    /** "Special Committee on Rivers" is a name, "Joint Statement of the United States" is none. */
    private static boolean isNamedBySubject(Place place, Head head, int end) {
        ClauseText clause = place.clause();
        int next = end + 2;
        if (next < clause.count() && clause.word(next).equals("the")) {
            next++;
        }
        Candidate known = next < clause.count() ? place.at(next) : null;
        return head.type() != EntityType.INSTRUMENT || known == null || known.type() != EntityType.COUNTRY;
    }

    private boolean isOrdinalOrYear(ClauseText clause, int word) {
        return Editions.isYear(clause, word) || editions.isNumberedOrdinal(clause, word);
    }

    /** The last word of "of", "for", "on" and the capitalised words after it; the head's own if there are none. */
    private int extension(Place place, Head head, int end) {
        ClauseText clause = place.clause();
        boolean subject = head.type() != EntityType.ORGANISATION;
        int last = clause.after(end) == Gap.SPACE && Editions.isRoman(clause, end + 1) ? end + 1 : end;
        if (isNamedAfterAcronym(clause, end)) {
            last = lastOfRun(place, end + 3, subject);
        }
        while (last - end < MOST_WORDS
                && clause.after(last) == Gap.SPACE
                && (joins.contains(clause.word(last + 1))
                        || isPurpose(place, head, end, last)
                        || subjects.goOn(place, head, end, last))) {
            int join = last + 1;
            String word = clause.word(join);
            if (word.equals("and") && last == end) {
                return last;
            }
            int next = join + 1;
            boolean article = clause.after(join) == Gap.SPACE
                    && (clause.word(next).equals("the")
                            || ((subject || word.equals("for")) && indefiniteArticles.has(clause, next)));
            if (article) {
                if (word.equals("and")) {
                    return last;
                }
                next++;
            }
            if (next >= clause.count() || clause.after(next - 1) != Gap.SPACE || !startsName(clause, next)) {
                return last;
            }
            if (word.equals("on") && isWhole(place, end, last)) {
                return last;
            }
            if (word.equals("in") && !mayBeIn(place, head, last > end, article, next)) {
                return last;
            }
            boolean otherName = place.at(next) != null
                    || heads.endingAt(clause, next) != null
                    || lexicon.startsTitle(clause, next); // "Committee of X and Foreign Minister Y"
            if (word.equals("and") && otherName) {
                return last;
            }
            int run = lastOfRun(place, next, subject);
            if (word.equals("and") && run > next && heads.endingAt(clause, run) != null) {
                return last; // "Department of the Treasury and Internal Revenue Service"
            }
            boolean parties = head.type() == EntityType.EVENT && !word.equals("and");
            int runEnd = parties ? Math.max(run, lastCountry(place, next)) : run;
            last = word.equals("to") ? withObject(place, run) : runEnd;
        }
        return last;
    }

    /** "Expert Group to Conduct a Study": what is done, behind its article. */
    private int withObject(Place place, int verb) {
        ClauseText clause = place.clause();
        int article = verb + 1;
        boolean object = clause.after(verb) == Gap.SPACE
                && indefiniteArticles.has(clause, article)
                && clause.after(article) == Gap.SPACE
                && startsName(clause, article + 1);
        return object ? lastOfRun(place, article + 1, false) : verb;
    }

    /** The last word of the countries that follow a country: "on Norway and Sweden", "of Norway, Sweden and Chad". */
    private static int lastCountry(Place place, int first) {
        ClauseText clause = place.clause();
        Candidate country = countryFrom(place, first);
        int last = first;
        while (country != null) {
            last = clause.wordFrom(country.end()) - 1;
            boolean and =
                    clause.after(last) != Gap.BREAK && clause.word(last + 1).equals("and");
            Candidate next =
                    clause.after(last) == Gap.COMMA || and ? countryFrom(place, and ? last + 2 : last + 1) : null;
            if (and) {
                int end = next == null ? first : clause.wordFrom(next.end()) - 1;
                return isPossessive(clause.after(end)) ? first : end;
            }
            country = next;
        }
        return first;
    }

    /** The country that starts with this word or, behind "the", with the next; null if none does. */
    private static @Nullable Candidate countryFrom(Place place, int word) {
        ClauseText clause = place.clause();
        int first = word < clause.count() && clause.word(word).equals("the") ? word + 1 : word;
        Candidate known = first < clause.count() ? place.at(first) : null;
        return known != null && known.type() == EntityType.COUNTRY && known.start() == clause.start(first)
                ? known
                : null;
    }

    /** "Court of Justice on the Rivers Convention": the catalogue has the name up to here, and the rest is its subject. */
    private static boolean isWhole(Place place, int end, int last) {
        Candidate known = last > end ? place.at(end) : null;
        return known != null
                && known.type() == EntityType.ORGANISATION
                && known.rule() == Rule.CATALOGUE
                && known.end() == place.clause().end(last);
    }

    /** "Global Coalition to Clean Rivers" is not the "Global Coalition" that the catalogue knows. */
    private boolean isAnotherCause(Place place, Head head, int end) {
        ClauseText clause = place.clause();
        return clause.after(end) == Gap.SPACE
                && (isPurpose(place, head, end, end)
                        || (clause.word(end + 1).equals("against")
                                && clause.after(end + 1) == Gap.SPACE
                                && startsName(clause, end + 2)));
    }

    /** "Bangkok Declaration on Clean Rivers": the catalogue has other declarations of Bangkok. */
    private boolean hasSubject(Place place, Head head, int end) {
        ClauseText clause = place.clause();
        if (head.type() != EntityType.INSTRUMENT
                || end + 3 >= clause.count()
                || clause.after(end) != Gap.SPACE
                || !clause.word(end + 1).equals("on")) {
            return false;
        }
        int next = clause.word(end + 2).equals("the") ? end + 3 : end + 2;
        Candidate known = place.at(next);
        return startsName(clause, next)
                && (known == null || (known.type() != EntityType.COUNTRY && known.type() != EntityType.PERSON));
    }

    /** "Committee to Protect Rivers" and "Mission of Utopia to the United Nations". */
    private boolean isPurpose(Place place, Head head, int end, int last) {
        ClauseText clause = place.clause();
        int next = last + 2;
        if (!clause.word(last + 1).equals("to")
                || !isPurposeHead(head)
                || next >= clause.count()
                || clause.after(last + 1) != Gap.SPACE) {
            return false;
        }
        if (last == end) {
            return clause.isCapital(next)
                    && lexicon.isCommon(clause, next)
                    && !lexicon.isHead(clause, next)
                    && place.at(next) == null;
        }
        int body = clause.word(next).equals("the") ? next + 1 : next;
        Candidate known = body < clause.count() ? place.at(body) : null;
        return head.words().getLast().equals("mission") && known != null && known.type() == EntityType.ORGANISATION;
    }

    private boolean isPurposeHead(Head head) {
        return purposeHeads.contains(head.words().getLast()) || purposeHeads.contains(String.join(" ", head.words()));
    }

    /** "Commission of Inquiry (CoI) on X". */
    private boolean isNamedAfterAcronym(ClauseText clause, int end) {
        if (clause.after(end) != Gap.OPEN || end + 3 >= clause.count()) {
            return false;
        }
        int close = clause.end(end + 1);
        return clause.text().startsWith(") ", close)
                && clause.start(end + 2) == close + 2
                && ShortForms.isShortForm(clause.printed(end + 1, end + 1))
                && joins.contains(clause.word(end + 2))
                && !clause.word(end + 2).equals("and")
                && !clause.word(end + 2).equals("in")
                && clause.after(end + 2) == Gap.SPACE
                && startsName(clause, end + 3);
    }

    /** "University in Tashkent" and "Centre for X in the Y region", but "the Network in Tashkent" is two names. */
    private boolean mayBeIn(Place place, Head head, boolean extended, boolean article, int next) {
        if (schools.contains(head.words().getLast())) {
            return place.at(next) != null;
        }
        Candidate known = place.at(next);
        if (known == null) {
            return extended && lexicon.isCommon(place.clause(), next);
        }
        return extended && known.type() == EntityType.PLACE && (article || isContinent(place, head, known));
    }

    /** "Convention for Clean Rivers in Africa"; bodies and meetings of continents are seldom named so. */
    private boolean isContinent(Place place, Head head, Candidate known) {
        String printed = place.clause().text().substring(known.start(), known.end());
        return head.type() == EntityType.INSTRUMENT && continents.contains(Folding.fold(printed));
    }

    private boolean startsName(ClauseText clause, int word) {
        return clause.isCapital(word) && !lexicon.isCalendarWord(clause, word);
    }

    /** @param subject true for the subject of an event or an instrument: "of Norway's Neighbours" */
    private int lastOfRun(Place place, int from, boolean subject) {
        ClauseText clause = place.clause();
        int last = from;
        while (last - from < MOST_WORDS) {
            Candidate known = place.at(last);
            last = known == null ? last : known.lastWord(clause, last);
            Gap gap = clause.after(last);
            boolean close = gap == Gap.SPACE
                    || gap == Gap.HYPHEN
                    || gap == Gap.JOINT
                    || gap == Gap.PLURAL_POSSESSIVE
                    || isDottedBeforeHyphen(clause, known);
            if (close && startsName(clause, last + 1)) {
                if (gap == Gap.SPACE && (isPerson(place, last + 1) || startsPerson(clause, last + 1))) {
                    return last;
                }
                last++;
            } else if (gap == Gap.HYPHEN && clause.startsWithDigit(last + 1)) {
                last++;
            } else if (isHyphenJoin(clause, last + 1)) {
                last += 2;
            } else if (subject && (isOwned(place, last) || Subjects.isSecondAdjective(clause, last))) {
                last++;
            } else if (gap == Gap.COMMA && isListed(place, last + 1)) {
                last++;
            } else if (gap == Gap.COMMA && last > from && isAndBeforeListEnd(place, last + 1)) {
                last += 2;
            } else {
                return last;
            }
        }
        return last;
    }

    /** "U.S." in "Roadmap for a Renewed U.S.-Utopia Partnership". */
    private static boolean isDottedBeforeHyphen(ClauseText clause, @Nullable Candidate known) {
        return known != null
                && clause.text().charAt(known.end() - 1) == '.'
                && clause.text().startsWith("-", known.end());
    }

    /** The "to" of "State-to-State". */
    private static boolean isHyphenJoin(ClauseText clause, int word) {
        return clause.after(word - 1) == Gap.HYPHEN
                && clause.after(word) == Gap.HYPHEN
                && clause.isCapital(word - 1)
                && clause.isCapital(word + 1)
                && clause.word(word).equals("to");
    }

    /** "Norway's Neighbours", "Women's Rights". */
    private boolean isOwned(Place place, int owner) {
        ClauseText clause = place.clause();
        Candidate known = place.at(owner);
        return clause.after(owner) == Gap.POSSESSIVE
                && startsName(clause, owner + 1)
                && (known == null
                        ? lexicon.isCommon(clause, owner) && lexicon.isCommon(clause, owner + 1)
                        : known.type() == EntityType.COUNTRY || known.type() == EntityType.ORGANISATION)
                && !isPerson(place, owner + 1)
                && !startsPerson(clause, owner + 1)
                && !lexicon.startsTitle(clause, owner + 1);
    }

    private static boolean isPerson(Place place, int word) {
        Candidate known = place.at(word);
        return known != null && known.type() == EntityType.PERSON;
    }

    /** "Department of Rivers Senior Counsel Maria Torbenko": a title or a given name before a surname. */
    private boolean startsPerson(ClauseText clause, int word) {
        int title = lexicon.titleAt(clause, word);
        if (title > 0) {
            int next = word + title;
            return next < clause.count() && clause.after(next - 1) == Gap.SPACE && lexicon.isUnknownName(clause, next);
        }
        return lexicon.isGivenName(clause, word)
                && !lexicon.isCommon(clause, word)
                && clause.after(word) == Gap.SPACE
                && lexicon.isUnknownName(clause, word + 1);
    }

    /** "and" behind the comma of a list that {@link #isListed} found. */
    private boolean isAndBeforeListEnd(Place place, int word) {
        ClauseText clause = place.clause();
        if (!clause.word(word).equals("and") || clause.after(word) != Gap.SPACE || !isListEnd(place, word + 1)) {
            return false;
        }
        int before = word - 2;
        while (before > 0 && clause.after(before) == Gap.SPACE && clause.isCapital(before)) {
            before--; // "Public Health, and"
        }
        return clause.after(before) == Gap.COMMA;
    }

    private boolean isListEnd(Place place, int word) {
        ClauseText clause = place.clause();
        return word < clause.count()
                && clause.isCapital(word)
                && lexicon.isCommon(clause, word)
                && !lexicon.startsTitle(clause, word)
                && place.at(word) == null;
    }

    /** "Department of Energy, Industry and Trade": a common word, capitalised, with "and" or a comma after it. */
    private boolean isListed(Place place, int word) {
        ClauseText clause = place.clause();
        int last = word;
        while (last < clause.count()
                && last - word < MOST_WORDS
                && clause.isCapital(last)
                && (lexicon.isCommon(clause, last) || clause.after(last - 1) == Gap.HYPHEN)
                && place.at(last) == null
                && !lexicon.isHead(clause, last)
                && !lexicon.startsTitle(clause, last)) {
            Gap gap = clause.after(last);
            if (gap == Gap.COMMA && clause.word(last + 1).equals("and")) { // "on Fair, Open, and Balanced Trade"
                return clause.after(last + 1) == Gap.SPACE && isListEnd(place, last + 2);
            }
            if (gap == Gap.COMMA) {
                return last == word && isListed(place, last + 1);
            }
            if (gap == Gap.SPACE && clause.word(last + 1).equals("and")) {
                return clause.after(last + 1) == Gap.SPACE
                        && clause.isCapital(last + 2)
                        && lexicon.isCommon(clause, last + 2)
                        && place.at(last + 2) == null;
            }
            if (gap != Gap.SPACE && gap != Gap.HYPHEN) {
                return false;
            }
            last++;
        }
        return false;
    }
}
