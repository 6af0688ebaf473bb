package io.communique.enrich.mention;

import io.communique.contracts.statement.EntityType;
import io.communique.enrich.entity.Thing;
import io.communique.enrich.text.ClauseText;
import io.communique.enrich.text.Folding;
import io.communique.enrich.text.Gap;
import io.communique.enrich.text.Letters;
import io.communique.enrich.text.Line;
import io.communique.enrich.text.WordLists;
import io.communique.enrich.text.WordMap;
import io.communique.enrich.text.WordSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Names of French, Portuguese and Spanish: the head noun, and behind it words with capitals, with the small words between
 * them. French leaves many of these words small, which a list has.
 */
final class RomanceNounPhrases implements NounPhrases {

    private static final int MOST_WORDS = 24;
    private static final int MOST_LINKS = 3;
    private static final int MOST_OPENERS = 2;
    private static final int LONGEST_ELISION = 2;
    private static final int SHORTEST_SUBJECT = 4;
    private static final int LONGEST_ACRONYM = 6;

    private final LeadingHeads heads;
    private final TitleWords titles;
    private final WordMap<Link> links = new WordMap<>();
    private final WordSet innerWords;
    private final WordSet generic = new WordSet();
    private final WordSet genericForBodies = new WordSet();
    private final WordSet before;
    private final WordSet seats;
    private final Lexicon lexicon;

    /** @param language es, fr or pt */
    RomanceNounPhrases(String language, Lexicon lexicon) {
        this.lexicon = lexicon;
        heads = LeadingHeads.prefixed(language, language.equals("fr") ? List.of("l'", "d'") : List.of());
        titles = new TitleWords(language);
        readLinks("name-links." + language + ".txt");
        innerWords =
                language.equals("fr") ? WordSet.read(RomanceNounPhrases.class, "name-words.fr.txt") : new WordSet();
        for (Line line : WordLists.lines(RomanceNounPhrases.class, "generic-modifiers." + language + ".txt")) {
            String word = Folding.fold(line.fields().getFirst());
            generic.add(word);
            if (line.fields().size() > 1) {
                genericForBodies.add(word);
            }
        }
        seats = WordSet.read(RomanceNounPhrases.class, "seat-prepositions." + language + ".txt");
        before = WordSet.read(RomanceNounPhrases.class, "words-before-heads." + language + ".txt");
    }

    private void readLinks(String file) {
        for (Line line : WordLists.lines(RomanceNounPhrases.class, file)) {
            List<String> fields = line.fields();
            links.put(Folding.fold(fields.getFirst()), fields.size() == 1 ? Link.PLAIN : link(line, fields.get(1)));
        }
    }

    private static Link link(Line line, String kind) {
        return switch (kind) {
            case "and" -> Link.AND;
            case "article" -> Link.ARTICLE;
            case "matter" -> Link.MATTER;
            case "on" -> Link.ON;
            case "to" -> Link.TO;
            default -> throw line.wrong("and, article, matter, on or to expected");
        };
    }

    @Override
    public void find(ClauseText clause, Candidates candidates, int index) {
        int behind = 0;
        for (int w = 0; w < clause.count(); w++) {
            LeadingHeads.Place place = heads.at(clause, w);
            if (place != null && w >= behind) {
                behind = new Phrase(clause, candidates, index, place).read() + 1;
            }
        }
    }

    /** A small word within names, as the list's header tells. */
    private enum Link {
        PLAIN,
        AND,
        ARTICLE,
        MATTER,
        ON,
        TO
    }

    private boolean isLink(ClauseText clause, int word) {
        return links.at(clause, word) != null;
    }

    /** What a name is made of behind its head. */
    private enum Part {
        NONE,
        /** A small word that names run on with: "national". */
        SMALL,
        /** A word with a capital. */
        CAPITAL,
        /** A name of the catalogue. */
        KNOWN
    }

    /** The words around one head. */
    private final class Phrase extends HeadPhrase {

        private boolean small;
        private boolean named;
        private int countries;

        Phrase(ClauseText clause, Candidates candidates, int index, LeadingHeads.Place place) {
            super(clause, candidates, index, place);
        }

        @Override
        int read() {
            if (clause.isAllCapitals(headStart) || head.is("never")) {
                return headEnd;
            }
            boolean capital = isCapital(headStart);
            if (!capital && head.is("outside")) {
                return behindKind();
            }
            if (!capital && !head.is("small")) {
                return headEnd;
            }
            Candidate known = known(headStart);
            boolean ofCatalogue = known != null && known.end() > clause.end(headEnd);
            if (ofCatalogue) {
                last = known.lastWord(clause, headStart);
            }
            int before = last;
            extend(ofCatalogue);
            takeSeat(seats);
            if (ofCatalogue ? last > before || isEdition() : isName(capital)) {
                withYear();
                add(capital ? first() : headStart);
            }
            return last;
        }

        /** "79ª Asamblea General": a session, where the catalogue has the body. */
        private boolean isEdition() {
            return head.type() == EntityType.EVENT && first() < headStart && isNumeral(first());
        }

        /** "le parti Renaissance", "el diario «El Mundo»": the name alone. */
        private int behindKind() {
            QuotedNames.Span quoted = QuotedNames.behind(clause, headEnd);
            if (quoted != null) {
                add(quoted.start(), quoted.end());
                return headEnd;
            }
            boolean place = head.type() == EntityType.PLACE;
            boolean of = place && clause.after(headEnd) == Gap.SPACE && clause.is(headEnd + 1, "de");
            int first = of ? headEnd + 2 : headEnd + 1;
            int end = first - 1;
            while (end + 1 < clause.count()
                    && (clause.after(end) == Gap.SPACE || (end >= first && clause.after(end) == Gap.HYPHEN))
                    && isCapital(end + 1)
                    && known(end + 1) == null
                    && !generic.has(clause, end + 1)) {
                end++;
            }
            boolean person = !place && end > first && lexicon.isGivenName(clause, first);
            if (end >= first && !person && titles.titleAt(clause, first) == 0 && (of || !place || isElided(first))) {
                add(bareStart(first), clause.end(end));
            }
            return Math.max(headEnd, end);
        }

        private void extend(boolean ofCatalogue) {
            while (last - headStart < MOST_WORDS) {
                Gap gap = clause.after(last);
                if (gap == Gap.HYPHEN && part(last + 1) != Part.NONE) {
                    take(last + 1, part(last + 1));
                } else if (gap == Gap.COMMA && !ofCatalogue && country == null && isListed(last + 1)) {
                    take(last + 1, Part.CAPITAL);
                } else if (gap != Gap.SPACE || !step(ofCatalogue)) {
                    return;
                }
            }
        }

        /** Takes the next word, with the links before it; false where the name ends. */
        private boolean step(boolean ofCatalogue) {
            int next = last + 1;
            int word = behindLinks(next);
            if (word >= clause.count() || isMatterAlone(next)) {
                return false;
            }
            boolean linked = word > next || isElided(word);
            Link link = word > next ? links.at(clause, next) : null;
            Part part = part(word);
            if (part == Part.NONE && link == Link.ON && isSubject(word)) {
                part = Part.SMALL;
            }
            if (part == Part.NONE
                    || isOwnAcronym(word)
                    || !mayFollow(word, linked, part)
                    || (linked && part != Part.CAPITAL && isClosed())) {
                return false;
            }
            Candidate known = known(word);
            boolean body = known != null && known.type() == EntityType.ORGANISATION;
            if (ofCatalogue ? !linked || !body || joins(link) : joins(link) && !mayJoin(link, word, part)) {
                return false;
            }
            take(word, part);
            return true;
        }

        /** The first word that is no link, within the name. */
        private int behindLinks(int from) {
            int word = from;
            while (word - from < MOST_LINKS
                    && word < clause.count()
                    && isLink(clause, word)
                    && !clause.isCapital(word)
                    && clause.after(word) == Gap.SPACE) {
                word++;
            }
            return word;
        }

        /** "en Materia", but not "en la". */
        private boolean isMatterAlone(int word) {
            return links.at(clause, word) == Link.MATTER
                    && !clause.isCapital(word)
                    && !(clause.after(word) == Gap.SPACE && isLink(clause, word + 1));
        }

        private static boolean joins(@Nullable Link link) {
            return link == Link.AND || link == Link.TO;
        }

        /** False where "and" or "to" leads on to another thing. */
        private boolean mayJoin(@Nullable Link link, int word, Part part) {
            if (last == headEnd) {
                return false;
            }
            if (link == Link.TO) {
                return !startsOther(word, part);
            }
            return mayBeJoined(word, part)
                    && head.type() != EntityType.PLACE
                    && links.at(clause, word - 1) != Link.ARTICLE
                    && !isElidedArticle(word)
                    && !isNumeral(word);
        }

        /** "Conférence sur le financement": what a meeting is on may be any noun. */
        private boolean isSubject(int word) {
            return isCapital(headStart)
                    && clause.end(word) - bareStart(word) >= SHORTEST_SUBJECT
                    && !clause.startsWithDigit(word)
                    && !clause.startsSentence(headStart);
        }

        /** "l'accord d'Alger" in small letters has its name, and what follows is said of it. */
        private boolean isClosed() {
            return !isCapital(headStart) && head.type() != EntityType.ORGANISATION && last > headEnd;
        }

        private boolean isElided(int word) {
            return bareStart(word) > clause.start(word);
        }

        private boolean isElidedArticle(int word) {
            return clause.word(word).startsWith("l'");
        }

        private boolean mayFollow(int word, boolean linked, Part part) {
            boolean title = titles.titleAt(clause, word) > 0 && !(!linked && titles.isOfficeWord(clause, word));
            if (title || (country != null && isNoun(country))) {
                return false;
            }
            if (linked) {
                return true;
            }
            Candidate known = known(word);
            if (known != null && known.type() == EntityType.PERSON) {
                return false;
            }
            boolean person = part == Part.CAPITAL
                    && lexicon.isGivenName(clause, word)
                    && clause.after(word) == Gap.SPACE
                    && clause.isCapital(word + 1);
            boolean surname = clause.isAllCapitals(word) && clause.end(word) - clause.start(word) > LONGEST_ACRONYM;
            return !person && !(surname && part == Part.CAPITAL);
        }

        private boolean mayBeJoined(int word, Part part) {
            LeadingHeads.Place other = heads.at(clause, word);
            return part != Part.KNOWN && (other == null || !isCapital(word));
        }

        /** "Informe de Pesca al Consejo" tells to whom, "Grupo de Apoyo al Diálogo" is one thing. */
        private boolean startsOther(int word, Part part) {
            LeadingHeads.Place other = heads.at(clause, word);
            return part == Part.KNOWN
                    || (other != null && other.head().type() == EntityType.ORGANISATION && isCapital(word));
        }

        private Part part(int word) {
            Candidate known = known(word);
            if (known != null) {
                return Part.KNOWN;
            }
            if (innerWords.has(clause, word)) {
                return isCapital(word) ? Part.CAPITAL : Part.SMALL;
            }
            return isCapital(word) ? Part.CAPITAL : Part.NONE;
        }

        private void take(int word, Part part) {
            Candidate known = known(word);
            last = known == null ? word : known.lastWord(clause, word);
            boolean half = clause.after(word - 1) == Gap.HYPHEN && known(word - 1) == null;
            if (known != null && known.type() == EntityType.COUNTRY && !half) {
                countries++;
                country = known;
            }
            if (part == Part.SMALL) {
                small |= !isGeneric(word);
            } else if (part == Part.KNOWN || !isGeneric(word)) {
                named = true;
            }
        }

        private boolean isGeneric(int word) {
            return (head.type() == EntityType.ORGANISATION ? genericForBodies : generic).has(clause, word);
        }

        /** "Comercio, Industria y Turismo": words with capitals up to a conjunction. */
        private boolean isListed(int word) {
            int at = word;
            boolean comma = true;
            while (at < clause.count() && at - word < MOST_WORDS) {
                boolean and = links.at(clause, at) == Link.AND && !clause.isCapital(at);
                if (and) {
                    return !comma && clause.after(at) == Gap.SPACE && part(skipLinks(at + 1)) == Part.CAPITAL;
                }
                Candidate known = known(at);
                boolean body = known == null || known.type() == EntityType.ORGANISATION;
                boolean capital = isCapital(at) && body;
                if (!capital && !(isLink(clause, at) && !comma)) {
                    return false;
                }
                if (capital && known == null && (heads.at(clause, at) != null || titles.titleAt(clause, at) > 0)) {
                    return false;
                }
                comma = clause.after(at) == Gap.COMMA;
                if (!comma && clause.after(at) != Gap.SPACE) {
                    return false;
                }
                at++;
            }
            return false;
        }

        private int skipLinks(int from) {
            int word = from;
            while (word < clause.count() - 1 && isLink(clause, word) && !clause.isCapital(word)) {
                word++;
            }
            return word;
        }

        /** "Ley de Aguas de 1985", "Cumbre de Orlovia 2024". */
        private void withYear() {
            if (head.type() == EntityType.ORGANISATION || clause.after(last) != Gap.SPACE) {
                return;
            }
            boolean of = head.type() == EntityType.INSTRUMENT
                    && clause.is(last + 1, "de")
                    && clause.after(last + 1) == Gap.SPACE;
            int year = of ? last + 2 : last + 1;
            if (Years.at(clause, year) > 0) {
                boolean range = clause.after(year) == Gap.HYPHEN && Years.at(clause, year + 1) > 0;
                last = range ? year + 1 : year;
            }
        }

        private boolean isName(boolean capital) {
            if (last == headEnd) {
                return capital && head.is("alone") && !clause.startsSentence(headStart);
            }
            if (capital) {
                boolean bySmall = small && head.type() != EntityType.INSTRUMENT && !clause.startsSentence(headStart);
                return named ? !isOfCountryAlone() : bySmall;
            }
            if (head.type() == EntityType.ORGANISATION) {
                return named || small;
            }
            int first = skipLinks(headEnd + 1);
            Candidate known = known(first);
            if (head.type() == EntityType.PLACE) {
                return named && (known == null || known.type() != EntityType.ORGANISATION);
            }
            if (known == null) {
                return head.type() == EntityType.EVENT && isCapital(first);
            }
            return known.type() == EntityType.PLACE
                    || (head.type() == EntityType.EVENT && known.type() == EntityType.ORGANISATION);
        }

        /** "Declaración de Chile" and "Conferencia de España" name no one thing. */
        private boolean isOfCountryAlone() {
            Candidate known = country;
            return head.type() != EntityType.ORGANISATION
                    && head.type() != EntityType.PLACE
                    && known != null
                    && isNoun(known)
                    && skipLinks(headEnd + 1) == first(known)
                    && last == known.lastWord(clause, first(known));
        }

        private int first(Candidate known) {
            int first = clause.wordFrom(known.start());
            return first > 0 && clause.end(first - 1) > known.start() ? first - 1 : first;
        }

        /** The first of the words before the head that belong to the name: "XV Cumbre", "Alta Autoridad". */
        private int first() {
            int first = headStart;
            while (first > 0
                    && headStart - first < MOST_OPENERS
                    && (clause.after(first - 1) == Gap.SPACE || isDegree(first - 1))
                    && (isNumeral(first - 1) || (isCapital(first - 1) && before.has(clause, first - 1)))) {
                first--;
            }
            return first;
        }

        /** "XV", "15ª", "3e". */
        private boolean isNumeral(int word) {
            if (head.type() == EntityType.ORGANISATION && !head.is("edition")) {
                return false;
            }
            String printed = clause.printed(word, word);
            boolean roman = printed.chars().allMatch(c -> "IVXLC".indexOf(c) >= 0);
            return roman || (clause.startsWithDigit(word) && (isDegree(word) || !clause.isNumber(word)));
        }

        /** "79°", which stands for "79º". */
        private boolean isDegree(int word) {
            return clause.isNumber(word) && clause.text().startsWith("° ", clause.end(word));
        }

        private void add(int first) {
            int start = bareStart(first);
            int end = clause.end(last);
            if (head.is("edition") && isNumeral(first)) {
                add(start, end, Thing.named(EntityType.EVENT, clause.text().substring(start, end)));
                return;
            }
            Candidate of = country;
            boolean ofOne = head.type() == EntityType.ORGANISATION && countries == 1;
            if (ofOne && of != null && of.thing().country() != null) {
                String printed = clause.text().substring(start, end);
                add(
                        start,
                        end,
                        OrganisationLinks.ofCountry(
                                printed, without(of, start), of.thing().country()));
            } else {
                add(start, end);
            }
        }

        /** The name without the country in it. */
        private String without(Candidate of, int start) {
            int word = first(of);
            while (word > headEnd + 1 && isLink(clause, word - 1)) {
                word--;
            }
            String text = clause.text();
            String rest = isNoun(of) && !head.is("seat")
                    ? ""
                    : text.substring(of.end(), Math.max(of.end(), clause.end(last)));
            return text.substring(start, clause.end(word - 1)) + rest;
        }

        private boolean isNoun(Candidate known) {
            return known.rule() != Rule.CATALOGUE_ADJECTIVE;
        }

        private boolean isCapital(int word) {
            return Letters.isUpperCase(clause.text().charAt(bareStart(word)));
        }

        /** The first char behind an article or preposition that has lost its vowel: "l'Agence". */
        private int bareStart(int word) {
            int start = clause.start(word);
            for (int i = start + 1; i <= start + LONGEST_ELISION && i + 1 < clause.end(word); i++) {
                if (clause.folded()[i] == '\'') {
                    return i + 1;
                }
            }
            return start;
        }
    }
}
