package io.communique.enrich.commitment;

import io.communique.contracts.statement.Force;
import io.communique.enrich.commitment.Grammar.VerbList;
import io.communique.enrich.commitment.VerbForm.Kind;
import io.communique.enrich.commitment.VerbGroup.Tense;
import io.communique.enrich.text.ClauseText;
import io.communique.enrich.text.Gap;
import org.jspecify.annotations.Nullable;

/** Reads an auxiliary whose verb closes the clause: "wird im Mai zwei Schiffe entsenden". */
final class VerbAtEnd {

    private static final int LONGEST_CLAUSE = 40;

    private final Grammar grammar;
    private final ClauseText text;
    private final int last;

    /** @param last word of the sentence */
    VerbAtEnd(Grammar grammar, ClauseText text, int last) {
        this.grammar = grammar;
        this.text = text;
        this.last = last;
    }

    /** What is promised behind "wird"; absent where a participle closes the clause. The group ends at the auxiliary. */
    @Nullable
    VerbGroup promise(int from) {
        int end = close(from);
        if (end < 0 || isParticiple(end) || isBe(end) || grammar.isIn(VerbList.NO_PROMISES, text.word(end))) {
            return null;
        }
        return new VerbGroup(lemma(end), isDenied(from, end) ? Force.REFUSES : Force.COMMITS, Tense.PROMISE, from - 1);
    }

    /** "wird im Mai veröffentlicht", "werden vorgestellt werden". */
    @Nullable
    VerbGroup passive(int from) {
        int end = close(from);
        boolean future = end > from && isBe(end);
        int verb = future ? end - 1 : end;
        if (verb < from || !isParticiple(verb)) {
            return null;
        }
        boolean promised = future || grammar.isIn(VerbList.PROMISED_PARTICIPLES, text.word(verb));
        return promised
                ? new VerbGroup(
                        text.word(verb), isDenied(from, verb) ? Force.REFUSES : Force.COMMITS, Tense.PASSIVE, from - 1)
                : null;
    }

    /** "hat den Angriff verurteilt". */
    @Nullable
    VerbGroup told(int from) {
        int end = close(from);
        for (int w = from; w <= end; w++) {
            VerbForm form = grammar.forms()
                    .at(text, w, end, f -> f.kind() == Kind.PARTICIPLE && grammar.isIn(VerbList.ACTS, f.lemma()));
            if (form != null && w + form.words().size() - 1 == end && !isDenied(from, w)) {
                Force force = VerbGroupReader.forceOf(grammar, form.lemma(), text, from - 1, end);
                int verbEnd = w == from ? end : from - 1;
                return force == null ? null : new VerbGroup(form.lemma(), force, Tense.PAST, verbEnd);
            }
        }
        return null;
    }

    /** The verb that closes the clause, -1 if none does. */
    private int close(int from) {
        for (int w = from; w <= Math.min(last, from + LONGEST_CLAUSE); w++) {
            Gap gap = text.after(w);
            boolean closes = w == last || gap == Gap.COMMA || gap == Gap.BREAK;
            boolean and = !closes && grammar.role(text, w + 1, last) == WordRole.AND && isParticiple(w);
            if ((closes || and) && isVerb(w)) {
                return w;
            }
            if (gap == Gap.BREAK) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isVerb(int word) {
        return !text.isCapital(word)
                && !text.isNumber(word)
                && (isBe(word) || isParticiple(word) || text.word(word).endsWith("n"));
    }

    private boolean isParticiple(int word) {
        return !text.isCapital(word) && grammar.endsAsParticiple(text.word(word));
    }

    private boolean isBe(int word) {
        return text.word(word).equals("werden");
    }

    private boolean isDenied(int from, int end) {
        for (int w = from; w < end; w++) {
            if (grammar.role(text, w, last) == WordRole.NOT) {
                return true;
            }
        }
        return false;
    }

    private String lemma(int word) {
        return text.printed(word, word);
    }
}
