package io.communique.enrich.mention;

import io.communique.contracts.statement.EntityType;
import io.communique.enrich.catalogue.NameForms;
import io.communique.enrich.entity.Thing;
import io.communique.enrich.mention.LeadingHeads.Head;
import io.communique.enrich.text.ClauseText;
import io.communique.enrich.text.Folding;
import io.communique.enrich.text.Gap;
import io.communique.enrich.text.WordLists;
import io.communique.enrich.text.WordSet;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Names of German, where every noun has a capital: a head noun makes a name with what stands before it by a hyphen
 * ("EU-CELAC-Gipfel"), with an adjective that has a capital too ("Deutsche Welle"), with a demonym before a ministry, with
 * "für" and nouns behind an office, and with a name of the catalogue in the genitive.
 */
final class GermanNounPhrases implements NounPhrases {

    private static final int MOST_WORDS = 16;
    private static final int MOST_BEFORE = 6;
    private static final int SHORTEST_ADJECTIVE = 5;
    private static final String FOR = "fur";
    private static final String AND = "und";

    private record Ending(String text, Head head) {}

    private final WordEndings<Ending> heads;
    private final WordSet genitives = WordSet.read(GermanNounPhrases.class, "genitive-words.de.txt");
    private final WordEndings<String> adjectiveEndings =
            WordEndings.of(WordLists.words(GermanNounPhrases.class, "adjective-endings.de.txt"));
    private final WordSet seats = WordSet.read(GermanNounPhrases.class, "seat-prepositions.de.txt");
    private final TitleWords titles = new TitleWords("de");
    private final WordSet notAdjectives = WordSet.read(GermanNounPhrases.class, "generic-modifiers.de.txt");

    GermanNounPhrases() {
        NameForms forms = NameForms.of("de");
        List<Ending> endings = new ArrayList<>();
        for (Head head : LeadingHeads.read("de")) {
            for (String form : forms.ofName(head.base())) {
                endings.add(new Ending(Folding.fold(form), head));
            }
        }
        heads = new WordEndings<>(endings, Ending::text);
    }

    @Override
    public void find(ClauseText clause, Candidates candidates, int index) {
        for (int w = 0; w < clause.count(); w++) {
            Ending ending = clause.isCapital(w) ? heads.longest(clause, w) : null;
            if (ending != null && !clause.isAllCapitals(w) && clause.after(w) != Gap.HYPHEN) {
                w = new Phrase(clause, candidates, index, ending, w).read();
            }
        }
    }

    /** The words around one head. */
    private final class Phrase extends HeadPhrase {

        private final String form;

        Phrase(ClauseText clause, Candidates candidates, int index, Ending ending, int word) {
            super(clause, candidates, index, new LeadingHeads.Place(ending.head(), word, word));
            this.form = ending.text();
        }

        @Override
        int read() {
            if (head.is("outside") && clause.word(headStart).equals(Folding.fold(head.base())) && behindKind()) {
                return headStart;
            }
            Candidate known = known(headStart);
            if (known != null && known.type() != EntityType.PLACE) {
                return headStart;
            }
            int compound = compound();
            int first = adjectives(compound);
            boolean named = first < compound || (compound < headStart && isNamedByCompound(compound));
            if (named || head.is("for") || head.is("of")) {
                named |= extend(compound);
            }
            takeSeat(seats);
            int demonym = demonym(first);
            if (demonym < first || named) {
                add(demonym);
            }
            return last;
        }

        /** "die Partei „Neue Mitte“", "der Sender XYZ": the name alone. */
        private boolean behindKind() {
            QuotedNames.Span quoted = QuotedNames.behind(clause, headStart);
            if (quoted != null) {
                add(quoted.start(), quoted.end());
                return true;
            }
            boolean name = clause.after(headStart) == Gap.SPACE
                    && (clause.isAllCapitals(headStart + 1) || isPlaceName(headStart + 1))
                    && known(headStart + 1) == null;
            if (name) {
                add(clause.start(headStart + 1), clause.end(headStart + 1));
            }
            return name;
        }

        /** "die Stadt Orlbach". */
        private boolean isPlaceName(int word) {
            return head.type() == EntityType.PLACE
                    && clause.isCapital(word)
                    && !hasAdjectiveEnding(word)
                    && titles.titleAt(clause, word) == 0
                    && clause.after(word) != Gap.HYPHEN;
        }

        /** The first word of those that hyphens join with the head. */
        private int compound() {
            int first = headStart;
            while (first > 0
                    && headStart - first < MOST_BEFORE
                    && clause.after(first - 1) == Gap.HYPHEN
                    && clause.start(first) - clause.end(first - 1) == 1) {
                first--;
            }
            return first;
        }

        private boolean isNamedByCompound(int first) {
            int names = 0;
            boolean place = false;
            boolean unknown = false;
            for (int w = first; w < headStart; w++) {
                Candidate known = known(w);
                boolean name = known != null && known.type() != EntityType.DATE;
                names += name || (clause.isAllCapitals(w) && clause.end(w) - clause.start(w) > 1) ? 1 : 0;
                place |= name && known.type() == EntityType.PLACE;
                unknown |= !name && !clause.isCapital(w);
            }
            if (unknown) {
                return false;
            }
            if (head.type() == EntityType.INSTRUMENT) {
                return place || names > 1;
            }
            return head.is("any") || (head.is("compound") && (names > 0 || headStart - first > 1));
        }

        /** The first of the adjectives with capitals before the head: "Pariser Abkommen". */
        private int adjectives(int from) {
            int first = from;
            boolean own = false;
            while (first > 0 && from - first < MOST_BEFORE && isNameAdjective(first - 1)) {
                first--;
                own |= !notAdjectives.has(clause, first);
            }
            if (first < from && first > 0 && clause.after(first - 1) == Gap.HYPHEN && clause.isCapital(first - 1)) {
                first--; // "Deutsch-Französisches"
                own = true;
            }
            return own && !isTitle(first) ? first : from;
        }

        private boolean isNameAdjective(int word) {
            if (clause.after(word) != Gap.SPACE
                    || !clause.isCapital(word)
                    || clause.isAllCapitals(word)
                    || startsSentence(word)
                    || titles.titleAt(clause, word) > 0) {
                return false;
            }
            Candidate known = known(word);
            if (known != null && known.rule() != Rule.CATALOGUE_ADJECTIVE) {
                return false;
            }
            return hasAdjectiveEnding(word);
        }

        private boolean hasAdjectiveEnding(int word) {
            return clause.end(word) - clause.start(word) >= SHORTEST_ADJECTIVE
                    && adjectiveEndings.longest(clause, word) != null;
        }

        private boolean isTitle(int first) {
            return first > 0 && clause.after(first - 1) == Gap.SPACE && titles.titleAt(clause, first - 1) > 0;
        }

        /** "das ukrainische Außenministerium": the adjective belongs to the name. */
        private int demonym(int first) {
            if (first == 0 || first != headStart || !head.base().equals("ministerium") || last > headStart) {
                return first;
            }
            Candidate before = clause.after(first - 1) == Gap.SPACE ? known(first - 1) : null;
            boolean longer = clause.end(headStart) - clause.start(headStart)
                    > head.base().length() + 1;
            return longer && before != null && before.rule() == Rule.CATALOGUE_ADJECTIVE
                    ? clause.wordFrom(before.start())
                    : first;
        }

        /** Takes "für" with nouns, and a genitive; true if they make a name of the head. */
        private boolean extend(int compound) {
            boolean named = false;
            if (head.is("for") && clause.after(last) == Gap.SPACE && clause.is(last + 1, FOR)) {
                named = purpose(last + 2);
            }
            if (clause.after(last) == Gap.SPACE
                    && genitives.has(clause, last + 1)
                    && clause.after(last + 1) == Gap.SPACE) {
                Candidate of = known(last + 2);
                boolean body = of != null
                        && of.rule() != Rule.CATALOGUE_ADJECTIVE
                        && (of.type() == EntityType.ORGANISATION || of.type() == EntityType.COUNTRY)
                        && clause.wordFrom(of.start()) == last + 2;
                if (body && head.is("of") && !(compound < headStart)) {
                    last = of.lastWord(clause, last + 2);
                    country = of;
                    return true;
                }
                if (of == null && headStart == last && isMinistry() && clause.isCapital(last + 2)) {
                    last += 2; // "Bundesministerium der Verteidigung"
                    return true;
                }
            }
            return named;
        }

        private boolean isMinistry() {
            return head.base().equals("ministerium") && clause.word(headStart).startsWith("bundes");
        }

        /** "wirtschaftliche Zusammenarbeit und Entwicklung", "Wirtschaft, Energie und Verkehr". */
        private boolean purpose(int from) {
            int end = noun(from);
            if (end < 0) {
                return false;
            }
            last = end;
            while (last - headStart < MOST_WORDS) {
                Gap gap = clause.after(last);
                int next = last + 1;
                if (gap == Gap.COMMA && isListed(next)) {
                    last = noun(next);
                } else if (gap == Gap.SPACE && clause.is(next, AND) && noun(next + 1) > 0) {
                    last = noun(next + 1);
                    return true;
                } else {
                    return true;
                }
            }
            return true;
        }

        /** The noun that starts here, perhaps with an adjective before it; -1 if there is none. */
        private int noun(int word) {
            if (word >= clause.count() || clause.after(word - 1) == Gap.BREAK) {
                return -1;
            }
            boolean last = clause.after(word) != Gap.SPACE;
            if (clause.isCapital(word)) {
                if (!last
                        && clause.isCapital(word + 1)
                        && !clause.isAllCapitals(word + 1)
                        && hasAdjectiveEnding(word)) {
                    return noun(word + 1);
                }
                return known(word) == null && titles.titleAt(clause, word) == 0 ? word : -1;
            }
            if (last || !hasAdjectiveEnding(word)) {
                return -1;
            }
            boolean and = clause.is(word + 1, AND) && clause.after(word + 1) == Gap.SPACE;
            int next = and ? word + 2 : word + 1;
            return clause.isCapital(next) || hasAdjectiveEnding(next) ? noun(next) : -1;
        }

        private boolean isListed(int word) {
            int end = noun(word);
            if (end < 0) {
                return false;
            }
            return switch (clause.after(end)) {
                case SPACE -> clause.is(end + 1, AND) && noun(end + 2) > 0;
                case COMMA -> isListed(end + 1);
                case HYPHEN, JOINT, POSSESSIVE, PLURAL_POSSESSIVE, STOP, OPEN, BREAK -> false;
            };
        }

        private void add(int first) {
            Candidate start = known(first);
            Candidate of = country;
            String name = nominative(first, last);
            Thing thing = Thing.named(head.type(), name);
            if (head.type() == EntityType.ORGANISATION && isCountry(start)) {
                int own = Math.min(clause.wordFrom(start.end()), headStart);
                thing = OrganisationLinks.ofCountry(
                        name, nominative(own, last), start.thing().country());
            } else if (head.type() == EntityType.ORGANISATION && isCountry(of)) {
                thing = OrganisationLinks.ofCountry(
                        name,
                        nominative(first, headStart) + seat(of),
                        of.thing().country());
            }
            add(clause.start(first), clause.end(last), thing);
        }

        private String seat(Candidate of) {
            return clause.text().substring(of.end(), Math.max(of.end(), clause.end(last)));
        }

        private static boolean isCountry(@Nullable Candidate known) {
            return known != null
                    && known.type() == EntityType.COUNTRY
                    && known.thing().country() != null;
        }

        /** As behind the article: "Freie Universität" for "Freien Universität" and "Bundesamt" for "Bundesamts". */
        private String nominative(int first, int end) {
            StringBuilder name = new StringBuilder();
            for (int w = first; w < headStart; w++) {
                String printed = clause.printed(w, w);
                boolean declined = clause.after(w) == Gap.SPACE
                        && hasAdjectiveEnding(w)
                        && !clause.word(w).endsWith("er");
                String stem = declined ? printed.substring(0, printed.lastIndexOf('e') + 1) : printed;
                name.append(stem).append(clause.text().substring(clause.end(w), clause.start(w + 1)));
            }
            String base = clause.printed(headStart, headStart);
            String noun = base.substring(0, base.length() - form.length())
                    + (form.length() == base.length()
                            ? base.charAt(0) + head.base().substring(1)
                            : head.base());
            return name.append(noun)
                    .append(clause.text(), clause.end(headStart), clause.end(end))
                    .toString();
        }
    }
}
