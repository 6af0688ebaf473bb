package io.communique.enrich.commitment;

import io.communique.contracts.statement.Clause;
import io.communique.contracts.statement.ClauseKind;
import io.communique.contracts.statement.EntityType;
import io.communique.contracts.statement.Mention;
import io.communique.contracts.statement.StatementKind;
import io.communique.contracts.statement.StructuredStatement;
import io.communique.enrich.text.ClauseText;
import io.communique.enrich.text.Folding;
import io.communique.enrich.text.Gap;
import io.communique.enrich.text.StatementText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks in a joint text: the countries and organisations that its chapeau names first, else those that its title
 * names, else those of its first sentence.
 */
final class Signatories {

    /** Clauses among which "we, the leaders of" is looked for. */
    private static final int FIRST_CLAUSES = 4;

    /** Words of a clause before it: "Gathered in the city this week, we". */
    private static final int FIRST_WORDS = 20;

    private final Grammar grammar;
    private final @Nullable String home;

    /** @param home who publishes, as {@link HomeParty} tells */
    Signatories(Grammar grammar, @Nullable String home) {
        this.grammar = grammar;
        this.home = home;
    }

    /**
     * Entity ids in the order of the text; empty where nobody is known to sign.
     *
     * @param text of the statement's clauses, in their order
     * @param countries whom persons speak for, by their entities' ids
     */
    List<String> of(
            StructuredStatement statement, StatementText text, Map<String, String> countries, List<Mention> mentions) {
        for (Clause clause : statement.clauses()) {
            if (clause.kind() == ClauseKind.CHAPEAU) {
                List<String> named = inChapeau(clause.text(), 0, of(clause, mentions), countries);
                if (!named.isEmpty()) {
                    return named;
                }
            }
        }
        boolean joint = isJoint(statement.kind());
        if (!joint && statement.kind() != StatementKind.READOUT && statement.kind() != StatementKind.PRESS_RELEASE) {
            return List.of();
        }
        List<String> titled = inTitle(statement.title(), mentions, countries);
        if (!joint) {
            return withHome(titled);
        }
        List<String> ourselves = behindWe(statement.clauses(), text, mentions, countries);
        if (ourselves.size() > 1 && ourselves.size() >= titled.size()) {
            return ourselves;
        }
        boolean enough =
                titled.size() > 1 || (titled.size() == 1 && titled.getFirst().startsWith("org:"));
        return enough ? titled : longer(titled, inLead(statement.clauses(), text, mentions, countries));
    }

    private static List<String> longer(List<String> one, List<String> other) {
        return other.size() > one.size() ? other : one;
    }

    static boolean isJoint(StatementKind kind) {
        return switch (kind) {
            case JOINT_STATEMENT, DECLARATION, COMMUNIQUE, RESOLUTION -> true;
            case NEWS_CONFERENCE, INTERVIEW, BRIEFING, SPEECH, PRESS_RELEASE, READOUT, OTHER -> false;
        };
    }

    /** The two sides of a readout are the party whose page it is and those that its title names. */
    private List<String> withHome(List<String> titled) {
        if (home == null) {
            return titled.size() > 1 ? titled : List.of();
        }
        List<String> sides = new ArrayList<>();
        sides.add(home);
        titled.stream().filter(party -> !sides.contains(party)).forEach(sides::add);
        return sides.size() > 1 ? sides : List.of();
    }

    private static List<Mention> of(Clause clause, List<Mention> mentions) {
        return mentions.stream()
                .filter(mention -> mention.clause() == clause.ordinal())
                .toList();
    }

    private List<String> inChapeau(String text, int first, List<Mention> mentions, Map<String, String> countries) {
        List<String> signatories = new ArrayList<>();
        int from = first;
        boolean afterPerson = false;
        for (Mention mention : mentions) {
            int start = text.offsetByCodePoints(0, mention.start());
            String party = party(mention, countries);
            if ((party == null && mention.type() != EntityType.PERSON)
                    || !saysWhoOnly(text.substring(from, start), afterPerson)) {
                break;
            }
            if (isListOf(signatories, text.substring(from, start))) {
                signatories.clear();
            }
            if (party != null && !signatories.contains(party)) {
                signatories.add(party);
            }
            from = text.offsetByCodePoints(0, mention.end());
            afterPerson = mention.type() == EntityType.PERSON;
        }
        return signatories;
    }

    /** True for what parts an organisation, named first, from the list of its members: a dash, a colon, a bracket. */
    private static boolean isListOf(List<String> named, String between) {
        return named.size() == 1
                && named.getFirst().startsWith("org:")
                && between.chars().anyMatch(c -> c == '\u2013' || c == '\u2014' || c == ':' || c == '(');
    }

    /** Those behind "we, the leaders of" in the first clauses, where a text has no chapeau. */
    private List<String> behindWe(
            List<Clause> clauses, StatementText words, List<Mention> mentions, Map<String, String> countries) {
        if (!grammar.readsSentences()) {
            return List.of();
        }
        for (int c = 0; c < Math.min(clauses.size(), FIRST_CLAUSES); c++) {
            Clause clause = clauses.get(c);
            ClauseText text = words.clauses().get(c);
            for (int w = 0; w < Math.min(text.count(), FIRST_WORDS); w++) {
                Phrases.Match<SubjectKind> match = grammar.subjects().at(text, w, text.count() - 1);
                if (match != null && match.meaning() == SubjectKind.WE && isSetOff(text, match.end())) {
                    int before = clause.text().codePointCount(0, text.start(w));
                    List<Mention> behind = of(clause, mentions).stream()
                            .filter(mention -> mention.start() >= before)
                            .toList();
                    return inChapeau(clause.text(), text.start(w), behind, countries);
                }
            }
        }
        return List.of();
    }

    /** True before a comma, a dash or a bracket, and before "the leaders of". */
    private boolean isSetOff(ClauseText text, int we) {
        Gap gap = text.after(we);
        return gap == Gap.COMMA
                || gap == Gap.BREAK
                || gap == Gap.OPEN
                || gap == Gap.HYPHEN
                || (we + 1 < text.count() && grammar.chapeauWords().contains(text.word(we + 1)));
    }

    private static @Nullable String party(Mention mention, Map<String, String> countries) {
        return switch (mention.type()) {
            case COUNTRY, ORGANISATION -> mention.entity();
            case PERSON -> countries.get(mention.entity());
            case PLACE, EVENT, INSTRUMENT, DATE, DISEASE, MONEY -> null;
        };
    }

    /** The parties whose name, as the text has it somewhere, stands in the title. */
    private List<String> inTitle(@Nullable String title, List<Mention> mentions, Map<String, String> countries) {
        if (title == null) {
            return List.of();
        }
        String folded = beforeOccasion(Folding.fold(title));
        Map<Integer, Mention> found = new TreeMap<>(Comparator.naturalOrder());
        for (Mention mention : mentions) {
            if (party(mention, countries) != null) {
                int at = wholeWord(folded, Folding.fold(mention.text()));
                if (at >= 0) {
                    found.merge(
                            at,
                            mention,
                            (one, other) -> other.text().length() > one.text().length() ? other : one);
                }
            }
        }
        List<String> parties = new ArrayList<>();
        int end = 0;
        for (Map.Entry<Integer, Mention> entry : found.entrySet()) {
            String party = party(entry.getValue(), countries);
            if (entry.getKey() >= end && party != null && !parties.contains(party)) {
                parties.add(party);
            }
            end = Math.max(end, entry.getKey() + entry.getValue().text().length());
        }
        return parties;
    }

    /** "Joint Statement by Kenya and Norway" without "on the Nile Basin Initiative". */
    private String beforeOccasion(String title) {
        if (!grammar.readsSentences()) {
            return title;
        }
        ClauseText text = new ClauseText(0, title);
        for (int w = 1; w < text.count(); w++) {
            if (grammar.isIn(Grammar.VerbList.OCCASIONS, text.word(w))) {
                return title.substring(0, text.start(w));
            }
        }
        return title;
    }

    static int wholeWord(String text, String name) {
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            int end = at + name.length();
            boolean whole = (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
                    && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
            if (whole || Character.isIdeographic(text.codePointAt(at))) {
                return at;
            }
        }
        return -1;
    }

    private List<String> inLead(
            List<Clause> clauses, StatementText words, List<Mention> mentions, Map<String, String> countries) {
        for (int c = 0; c < clauses.size(); c++) {
            Clause clause = clauses.get(c);
            if (clause.kind() == ClauseKind.HEADING || clause.text().isBlank()) {
                continue;
            }
            ClauseText text = words.clauses().get(c);
            List<Sentences.Sentence> sentences = Sentences.of(text);
            int end = sentences.isEmpty() ? 0 : text.end(sentences.getFirst().last());
            List<String> parties = inSentence(text, end, of(clause, mentions), countries);
            return parties.size() > 1 ? parties : List.of();
        }
        return List.of();
    }

    /**
     * The parties of a sentence up to where it says when and where they met: no country behind "in Oslo," or "during the
     * summit of".
     */
    private List<String> inSentence(ClauseText text, int end, List<Mention> mentions, Map<String, String> countries) {
        String printed = text.text();
        List<String> parties = new ArrayList<>();
        boolean elsewhere = false;
        int from = 0;
        for (Mention mention : mentions) {
            int start = printed.offsetByCodePoints(0, mention.start());
            if (start >= end) {
                break;
            }
            elsewhere = isElsewhere(elsewhere, text, text.wordFrom(from), text.wordFrom(start));
            if (elsewhere && parties.size() > 1) {
                break;
            }
            String party = elsewhere ? null : party(mention, countries);
            if (mention.type() == EntityType.ORGANISATION && !saysWhoOnly(printed.substring(from, start), false)) {
                party = null; // "Kenya and Norway launched the Council"
            }
            if (party != null && !parties.contains(party)) {
                parties.add(party);
            }
            from = printed.offsetByCodePoints(0, mention.end());
        }
        return parties;
    }

    /** Reads the words between two names: a place opens with "in" and ends before "with" or another clause. */
    private boolean isElsewhere(boolean before, ClauseText text, int from, int to) {
        boolean elsewhere = before;
        if (!grammar.readsSentences()) {
            return false;
        }
        for (int w = from; w < to; w++) {
            if (grammar.isIn(Grammar.VerbList.PLACES, text.word(w))
                    || grammar.isIn(Grammar.VerbList.OCCASIONS, text.word(w))) {
                elsewhere = true;
            } else if (grammar.isIn(Grammar.VerbList.COMPANY, text.word(w))
                    || (w > 0 && text.after(w - 1) == Gap.COMMA)) {
                elsewhere = false;
            }
        }
        return elsewhere;
    }

    /** True for "We, the Foreign Ministers of" and ", and the". */
    private boolean saysWhoOnly(String between, boolean afterPerson) {
        ClauseText text = new ClauseText(0, between);
        for (int w = 0; w < text.count(); w++) {
            boolean ofName = afterPerson && text.isCapital(w); // a part of a name that was not found
            if (!ofName && !grammar.chapeauWords().contains(text.word(w))) {
                return false;
            }
        }
        return true;
    }
}
