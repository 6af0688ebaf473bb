package io.communique.enrich.mention;

import io.communique.contracts.statement.EntityType;
import io.communique.enrich.catalogue.NameForms;
import io.communique.enrich.entity.Thing;
import io.communique.enrich.text.ClauseText;
import io.communique.enrich.text.Folding;
import io.communique.enrich.text.Gap;
import io.communique.enrich.text.Line;
import io.communique.enrich.text.StatementText;
import io.communique.enrich.text.WordLists;
import io.communique.enrich.text.WordMap;
import io.communique.enrich.text.WordSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Persons in languages other than English, behind their titles: "le ministre des Affaires étrangères Jean-Noël Barrot",
 * "Außenministerin Annalena Baerbock", "Президент России В.В.Путин"; without one by given name and surname.
 */
final class TitledPersonFinder implements MentionFinder {

    /** Of an office between the title and the name. */
    private static final int MOST_OFFICE_WORDS = 20;

    private static final int MOST_PARTS = 5;
    private static final int MOST_PARTICLES = 3;
    private static final int SHORTEST_SURNAME = 3;
    private static final String GENITIVE = "s";
    private static final String GERMAN_AND = "und";

    /** The particle before the seat of a family, "zu". */
    private static final String GERMAN_SEAT = "zu";

    private final Map<String, TitleWords> languages = new HashMap<>();
    private final Lexicon lexicon;
    private final SoundAlikes sounds;
    private final RussianCases cases = new RussianCases();
    /** The nominative of each form. */
    private final WordMap<String> russianNames = new WordMap<>();

    private final WordSet townNames = WordSet.read(TitledPersonFinder.class, "given-names-like-towns.txt");
    private final WordSet germanArticles = WordSet.read(TitledPersonFinder.class, "definite-articles.de.txt");

    TitledPersonFinder(Lexicon lexicon, SoundAlikes sounds) {
        this.lexicon = lexicon;
        this.sounds = sounds;
        NameForms forms = NameForms.of("ru");
        for (Line line : WordLists.lines(TitledPersonFinder.class, "given-names.ru.txt")) {
            for (String form : forms.ofName(line.text())) {
                russianNames.put(Folding.fold(form), line.text());
            }
        }
        for (String language : List.of("de", "es", "fr", "pt", "ru")) {
            languages.put(language, new TitleWords(language));
        }
    }

    @Override
    public void find(StatementText statement, Candidates candidates) {
        String language = statement.language();
        TitleWords words = language == null ? null : languages.get(language);
        if (words == null) {
            return;
        }
        for (int c = 0; c < statement.clauses().size(); c++) {
            new Reading(statement.clauses().get(c), candidates, c, words, language).find();
        }
    }

    /** One clause. */
    private final class Reading {

        private final ClauseText clause;
        private final Candidates candidates;
        private final int index;
        private final TitleWords words;
        private final boolean russian;
        private final boolean german;

        Reading(ClauseText clause, Candidates candidates, int index, TitleWords words, String language) {
            this.clause = clause;
            this.candidates = candidates;
            this.index = index;
            this.words = words;
            this.russian = language.equals("ru");
            this.german = language.equals("de");
        }

        void find() {
            for (int w = 0; w < clause.count(); w++) {
                if (russian && isInitial(w) && !(w > 0 && isInitial(w - 1))) {
                    initials(w);
                }
                int title = words.titleAt(clause, w);
                if (title > 0) {
                    behind(w, w + title - 1);
                    w += title - 1;
                } else if (!german && !russian && isKnownPerson(w)) {
                    w = longerName(w);
                } else if (mayStartName(w)) {
                    w = Math.max(w, fullName(w));
                }
            }
        }

        /** A given name that is no word of the language, not behind another word of a longer name. */
        private boolean mayStartName(int word) {
            if (!clause.isCapital(word)
                    || candidates.at(index, word) != null
                    || !(russian ? russianNames.at(clause, word) != null : lexicon.isGivenName(clause, word))
                    || words.isWord(clause, word)
                    || words.isOfficeWord(clause, word)
                    || clause.isAllCapitals(word)) {
                return false;
            }
            boolean inside = word > 0
                    && Lexicon.runsOn(clause.after(word - 1))
                    && clause.isCapital(word - 1)
                    && !clause.startsSentence(word - 1)
                    && words.titleAt(clause, word - 1) == 0;
            return german || !inside;
        }

        private boolean isKnownPerson(int word) {
            Candidate known = candidates.at(index, word);
            return known != null && known.type() == EntityType.PERSON && known.start() == clause.start(word);
        }

        /** Adds "Gustavo Petro Urrego" where the catalogue has the name without the last surname; its last word. */
        private int longerName(int first) {
            Candidate known = Objects.requireNonNull(candidates.at(index, first));
            int last = known.lastWord(clause, first);
            int end = last + 1;
            if (clause.after(last) != Gap.SPACE || !isPart(first, end) || words.isLink(clause, end)) {
                return last;
            }
            while (clause.after(end) == Gap.HYPHEN && clause.isCapital(end + 1)) {
                end++;
            }
            boolean headline = clause.after(end) == Gap.SPACE && clause.isCapital(end + 1);
            if (headline || clause.isAllCapitals(end) || !isSurname(first, end)) {
                return last;
            }
            candidates.add(index, new Candidate(known.start(), clause.end(end), known.thing(), Rule.PERSON_FULL_NAME));
            return end;
        }

        /** Adds given name and surname; the last word of them, -1 where there is no surname. */
        private int fullName(int first) {
            int last = name(first);
            if (last <= first || !isSurname(first, last)) {
                return -1;
            }
            candidates.add(
                    index,
                    new Candidate(clause.start(first), clause.end(last), person(first, last), Rule.PERSON_FULL_NAME));
            return last;
        }

        /** A word that no list knows, behind a space: "Karl-Walter-Weg" is a street. */
        private boolean isSurname(int first, int last) {
            int part = first;
            while (clause.after(part) == Gap.HYPHEN) {
                part++;
            }
            return part < last
                    && clause.isCapital(last)
                    && candidates.at(index, last) == null
                    && clause.end(last) - clause.start(last) >= SHORTEST_SURNAME
                    && clause.after(last) != Gap.HYPHEN
                    && !(german && clause.after(last - 1) == Gap.HYPHEN)
                    && (!lexicon.isCommon(clause, last) || lexicon.isSurnameLikeWord(clause, last))
                    && !words.isWord(clause, last)
                    && !words.isSmallWord(clause, last);
        }

        /** "С.В.Лавров": initials need no title. */
        private void initials(int word) {
            int last = name(word);
            if (last > word && clause.end(last) - clause.start(last) > 2 && !clause.isAllCapitals(last)) {
                add(word, last);
            }
        }

        /** The name behind a title and what the office goes on with. */
        private void behind(int titleStart, int titleEnd) {
            int last = titleEnd;
            boolean direct = true;
            boolean noun = false;
            boolean bracketed = false;
            while (last - titleEnd < MOST_OFFICE_WORDS && last + 1 < clause.count()) {
                Gap gap = bracketed ? Gap.SPACE : clause.after(last);
                int next = last + 1;
                bracketed = false;
                if (gap == Gap.OPEN && isAcronymInBrackets(next)) {
                    last = next;
                    bracketed = true;
                    continue;
                }
                boolean stop = gap == Gap.STOP && words.isAbbreviation(clause, last);
                if (gap != Gap.SPACE && gap != Gap.COMMA && gap != Gap.JOINT && gap != Gap.HYPHEN && !stop) {
                    return;
                }
                if (words.titleAt(clause, next) > 0) {
                    return; // the next title finds it
                }
                Candidate known = candidates.at(index, next);
                boolean given = mayBeGivenName(known, next, direct && last == titleEnd && gap == Gap.SPACE, gap);
                if (known != null && known.type() != EntityType.PERSON && !given && !startsLongerName(known, next)) {
                    last = known.lastWord(clause, next);
                    direct &= known.rule() == Rule.CATALOGUE_ADJECTIVE;
                    noun = true;
                    continue;
                }
                if (gap == Gap.COMMA && direct && !clause.isCapital(next)) {
                    return; // "Señor ministro, la organización"
                }
                boolean afterLink = last > titleEnd && words.isLink(clause, last);
                if (words.isLink(clause, next) || words.isOfficeWord(clause, next)) {
                    last = next;
                    direct = false;
                    noun = words.isOfficeWord(clause, next);
                    continue;
                }
                if (gap == Gap.HYPHEN) {
                    return;
                }
                if (afterLink && !(lexicon.isGivenName(clause, next) && name(next) > next)) {
                    last = next; // the noun of the office, whatever it is
                    direct = false;
                    noun = true;
                    continue;
                }
                if (!clause.isCapital(next)) {
                    if (russian || direct || !noun) {
                        return;
                    }
                    last = next; // one adjective: "Conseil européen"
                    noun = false;
                    continue;
                }
                int end = name(next);
                if (end >= next && isLongEnough(titleStart, next, end, direct && gap != Gap.COMMA, noun)) {
                    add(next, end);
                    return;
                }
                if (direct || end != next || russian) {
                    return;
                }
                last = next; // "Costa Serena"
                noun = true;
            }
        }

        /** "(ОИС)" between an office and the name. */
        private boolean isAcronymInBrackets(int word) {
            return clause.isAllCapitals(word)
                    && clause.text().startsWith(") ", clause.end(word))
                    && word + 1 < clause.count()
                    && clause.start(word + 1) == clause.end(word) + 2;
        }

        /**
         * "canciller Santiago Olmar", "ministro de Comercio, Santiago Olmar": a town's name is a given name before a
         * surname; "canciller Holguín": right behind a title it is a surname, where languages write "de" before a town.
         */
        private boolean mayBeGivenName(@Nullable Candidate known, int word, boolean right, Gap gap) {
            boolean town = known != null
                    && !german
                    && !russian
                    && known.type() == EntityType.PLACE
                    && known.thing().country() != null
                    && known.rule() == Rule.CATALOGUE
                    && known.end() == clause.end(word);
            if (!town || !(right || (gap == Gap.COMMA && townNames.has(clause, word)))) {
                return false;
            }
            return name(word) > word ? candidates.at(index, word + 1) == null : right;
        }

        /** "Jordan Bardella": a place's name of one word that a surname follows. */
        private boolean startsLongerName(Candidate known, int word) {
            return known.end() == clause.end(word)
                    && known.rule() == Rule.CATALOGUE
                    && (lexicon.isGivenName(clause, word) || lexicon.isGivenNameLikePlace(clause, word))
                    && name(word) > word;
        }

        private boolean isLongEnough(int title, int first, int last, boolean direct, boolean certain) {
            boolean given = lexicon.isGivenName(clause, first);
            if (last > first) {
                return direct || certain || given || clause.after(last - 1) == Gap.STOP || russian;
            }
            if (!direct || clause.isAllCapitals(first) || clause.end(first) - clause.start(first) < 3) {
                return false;
            }
            return russian ? sounds.person(words(first, first)) != null : !german || mayBeSurname(title, first);
        }

        /** "Außenminister Orlow reiste", but not "der Außenminister Gespräche": behind an article it may be any noun. */
        private boolean mayBeSurname(int title, int word) {
            return words.isAbbreviation(clause, title)
                    || ((title == 0 || clause.startsSentence(title) || !germanArticles.has(clause, title - 1))
                            && clause.after(word) != Gap.HYPHEN);
        }

        private boolean isInitial(int word) {
            int length = clause.end(word) - clause.start(word);
            return (length == 1 || (russian && length == 2)) // "Дж."
                    && clause.isCapital(word)
                    && clause.after(word) == Gap.STOP;
        }

        /** The last word of the name that starts here; -1 where none does. */
        private int name(int first) {
            if (!isPart(first, first)) {
                return -1;
            }
            int last = first;
            int parts = 1;
            while (parts < MOST_PARTS) {
                Gap gap = clause.after(last);
                int next = last + 1;
                if (next >= clause.count()
                        || !(gap == Gap.SPACE || gap == Gap.HYPHEN || (gap == Gap.STOP && isInitial(last)))) {
                    break;
                }
                while (next < clause.count() - 1
                        && next - last <= MOST_PARTICLES
                        && !clause.isCapital(next)
                        && (lexicon.isParticle(clause, next) || isBetweenParticles(last, next))
                        && (clause.after(next) == Gap.SPACE || clause.after(next) == Gap.HYPHEN)) {
                    next++;
                }
                if (!isPart(first, next) || (german && isNounBehind(first, last, next))) {
                    break;
                }
                if (next > last + 1 && candidates.at(index, next) != null && !isOfHouse(next)) {
                    break; // "Barrot de France"
                }
                last = next;
                parts++;
            }
            while (last >= first && isInitial(last)) {
                last--; // "S.E." before "M. Barrot"
            }
            return last < first ? -1 : last;
        }

        /** "von und zu". */
        private boolean isBetweenParticles(int last, int word) {
            return german
                    && word > last + 1
                    && clause.word(word).equals(GERMAN_AND)
                    && lexicon.isParticle(clause, word + 1);
        }

        /** "Hans von und zu Utopia": the country gives the family its name. */
        private boolean isOfHouse(int word) {
            return german && clause.word(word - 1).equals(GERMAN_SEAT);
        }

        /** Behind a surname a German noun has a capital, too: two words, unless the first of them are given names. */
        private boolean isNounBehind(int first, int last, int next) {
            return last > first
                    && next == last + 1
                    && clause.after(last) == Gap.SPACE
                    && !lexicon.isGivenName(clause, last);
        }

        private boolean isPart(int first, int word) {
            if (!clause.isCapital(word)) {
                return word > first && clause.after(word - 1) == Gap.HYPHEN && !words.isLink(clause, word);
            }
            if (words.isOfficeWord(clause, word)
                    || (words.isLink(clause, word) && word == first)
                    || (words.titleAt(clause, word) > 0 && !followsParticle(first, word))) {
                return false;
            }
            if (clause.end(word) - clause.start(word) == 1) {
                return clause.after(word) == Gap.STOP;
            }
            Candidate known = candidates.at(index, word);
            if (known == null || known.type() == EntityType.PERSON) {
                return true;
            }
            boolean oneWord = known.length() == clause.end(word) - clause.start(word);
            return oneWord
                    && known.rule() == Rule.CATALOGUE
                    && (known.type() == EntityType.PLACE || known.type() == EntityType.COUNTRY)
                    && (word == first || lexicon.isGivenName(clause, first));
        }

        /** "Ismail Ould Cheikh Ahmed". */
        private boolean followsParticle(int first, int word) {
            return word > first + 1 && clause.isCapital(word - 1) && lexicon.isParticle(clause, word - 1);
        }

        private void add(int first, int last) {
            Candidate known = candidates.at(index, first);
            if (known != null && known.type() == EntityType.PERSON && known.end() >= clause.end(last)) {
                return; // the catalogue has it
            }
            candidates.add(
                    index,
                    new Candidate(clause.start(first), clause.end(last), person(first, last), Rule.PERSON_TITLE));
        }

        private Thing person(int first, int last) {
            if (!german && !russian && isKnownPerson(first)) {
                return Objects.requireNonNull(candidates.at(index, first)).thing();
            }
            // "Sergej Lawrow", "Serguéi Lavrov": other letters for the same sounds
            Thing known = russian || last > first ? sounds.person(words(first, last)) : null;
            if (known == null && german && last > first && clause.word(last).endsWith(GENITIVE)) {
                List<String> nominative = new ArrayList<>(words(first, last));
                nominative.addLast(
                        nominative.removeLast().substring(0, clause.word(last).length() - 1));
                known = sounds.person(nominative); // "Wladimir Putins"
            }
            if (known != null) {
                return known;
            }
            String printed = clause.printed(first, last);
            return Thing.named(EntityType.PERSON, russian ? nominative(first, printed) : printed);
        }

        private String nominative(int first, String printed) {
            String given = russianNames.at(clause, first);
            return given == null
                    ? cases.nominative(printed)
                    : given + cases.nominative(printed.substring(clause.end(first) - clause.start(first)));
        }

        private List<String> words(int first, int last) {
            return IntStream.rangeClosed(first, last).mapToObj(clause::word).toList();
        }
    }
}
