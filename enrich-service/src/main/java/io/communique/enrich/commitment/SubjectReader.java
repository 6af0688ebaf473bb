package io.communique.enrich.commitment;

import io.communique.contracts.statement.EntityType;
import io.communique.contracts.statement.Mention;
import io.communique.enrich.text.ClauseText;
import io.communique.enrich.text.Gap;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a subject: "we", "the two sides", a name of a party with what stands around it. */
final class SubjectReader {

    /** "the Government of the Republic of". */
    private static final int MOST_WORDS_BEFORE = 7;

    /** "the Kenyan side", "the Kenyan Foreign Minister Amina Otieno". */
    private static final int MOST_WORDS_AFTER = 5;

    private final Grammar grammar;

    SubjectReader(Grammar grammar) {
        this.grammar = grammar;
    }

    /** The subject that begins at the word; absent if there is none. */
    @Nullable
    Subject at(NamedClause clause, int word, int last) {
        ClauseText text = clause.text();
        Subject named = named(clause, word, last);
        if (named != null) {
            return isAndI(text, named.end(), last) ? Subject.of(SubjectKind.BOTH, named.end() + 2) : named;
        }
        Phrases.Match<SubjectKind> match = grammar.subjects().at(text, word, last);
        if (match == null || (match.meaning() == SubjectKind.I && !text.isCapital(word))) {
            return null;
        }
        return match.meaning() == SubjectKind.HOLDER
                ? holders(text, match, last)
                : Subject.of(match.meaning(), match.end());
    }

    /** "the President and the Prime Minister" are both sides. */
    private Subject holders(ClauseText text, Phrases.Match<SubjectKind> first, int last) {
        int end = first.end();
        if (end + 2 <= last && grammar.role(text, end + 1, last) == WordRole.AND) {
            if (isAndI(text, end, last)) {
                return Subject.of(SubjectKind.BOTH, end + 2);
            }
            int other = end + 2;
            while (other <= last && grammar.isPartyWord(text.word(other)) && text.after(other - 1) == Gap.SPACE) {
                other++;
            }
            if (other > end + 2) {
                return Subject.of(SubjectKind.SIDES, other - 1);
            }
        }
        return Subject.of(SubjectKind.HOLDER, end);
    }

    /** True before "and I". */
    private boolean isAndI(ClauseText text, int end, int last) {
        if (end + 2 > last || grammar.role(text, end + 1, last) != WordRole.AND) {
            return false;
        }
        Phrases.Match<SubjectKind> match = grammar.subjects().at(text, end + 2, last);
        return match != null && match.meaning() == SubjectKind.I && text.isCapital(end + 2);
    }

    private @Nullable Subject named(NamedClause clause, int from, int last) {
        List<Mention> names = new ArrayList<>();
        int end = from - 1;
        int word = from;
        while (word <= last) {
            Named one = one(clause, word, last);
            if (one == null) {
                break;
            }
            names.add(one.name());
            end = one.end();
            Gap gap = clause.text().after(end);
            if (gap == Gap.BREAK || end == last) {
                break;
            }
            boolean and = grammar.role(clause.text(), end + 1, last) == WordRole.AND;
            if (!and && gap != Gap.COMMA) {
                break;
            }
            word = and ? end + 2 : end + 1;
        }
        return names.isEmpty() ? null : new Subject(null, names, end);
    }

    private record Named(Mention name, int end) {}

    private @Nullable Named one(NamedClause clause, int from, int last) {
        ClauseText text = clause.text();
        int word = from;
        while (word <= last
                && word - from <= MOST_WORDS_BEFORE
                && clause.nameAt(word) == null
                && grammar.isPartyWord(text.word(word))) {
            if (text.after(word) == Gap.BREAK || text.after(word) == Gap.COMMA) {
                return null;
            }
            word++;
        }
        Mention name = word > last ? null : clause.partyAt(word);
        if (name == null) {
            return null;
        }
        int end = clause.nameEnd(word);
        int next = end + 1;
        while (next <= last && next - end <= MOST_WORDS_AFTER && isJoined(text.after(next - 1))) {
            Mention more = clause.partyAt(next);
            if (more != null && more.type() == EntityType.PERSON) {
                return new Named(more, clause.nameEnd(next));
            }
            if (!grammar.isPartyWord(text.word(next))) {
                break;
            }
            next++;
        }
        return new Named(name, next - 1);
    }

    private static boolean isJoined(Gap gap) {
        return gap == Gap.SPACE || gap == Gap.POSSESSIVE || gap == Gap.PLURAL_POSSESSIVE || gap == Gap.HYPHEN;
    }
}
