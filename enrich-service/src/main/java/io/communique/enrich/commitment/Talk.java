package io.communique.enrich.commitment;

import io.communique.contracts.statement.ClauseKind;
import io.communique.contracts.statement.EntityType;
import io.communique.contracts.statement.Force;
import io.communique.enrich.commitment.Grammar.VerbList;
import io.communique.enrich.commitment.VerbGroup.Tense;
import io.communique.enrich.text.ClauseText;
import io.communique.enrich.text.Gap;
import org.jspecify.annotations.Nullable;

/** What has the words of an act and is none: opinions, turns of talk, programmes, the words of others. */
final class Talk {

    /** Words of "as a close alliance". */
    private static final int LONGEST_ROLE = 6;

    /** Words between thanks and what they are for. */
    private static final int THANKS_REACH = 10;

    private final Grammar grammar;
    private final NamedClause clause;
    private final ClauseText text;
    private final int first;
    private final int last;
    private final boolean answers;
    private final boolean spoken;

    /**
     * @param first word of the sentence
     * @param last word of it
     */
    Talk(Grammar grammar, NamedClause clause, int first, int last) {
        this.grammar = grammar;
        this.clause = clause;
        this.text = clause.text();
        this.first = first;
        this.last = last;
        ClauseKind kind = clause.clause().kind();
        this.answers = kind == ClauseKind.ANSWER;
        this.spoken = answers || kind == ClauseKind.REMARKS;
    }

    /** True for "believe", "are confident": what follows is what one thinks will happen. */
    boolean opines(int from) {
        int word = from;
        while (word <= last && isSmall(grammar.role(text, word, last))) {
            word = grammar.roleEnd(text, word, last) + 1;
        }
        return word <= last && grammar.isIn(VerbList.OPINIONS, text.word(word));
    }

    private static boolean isSmall(@Nullable WordRole role) {
        return role == WordRole.ADVERB || role == WordRole.BE || role == WordRole.DO || role == WordRole.NOT;
    }

    /**
     * True if "we" speaks for a whole of which one's country is a part: "as an alliance, we".
     *
     * @param we the pronoun, or the verb if it stands first
     */
    boolean isPartOfWhole(int we) {
        boolean verbIsSecond = grammar.closesClauses(); // "Als Bündnis haben wir"
        if (we == first || (text.after(we - 1) != Gap.COMMA && !verbIsSecond)) {
            return false;
        }
        int from = we - 1;
        while (from > first && text.after(from - 1) == Gap.SPACE) {
            from--;
        }
        return isWhole(from, we - 1);
    }

    /** "as an alliance" with words before it that mean nothing here. */
    private boolean isWhole(int from, int to) {
        if (!grammar.isIn(VerbList.WHOLES, text.word(to))) {
            return false;
        }
        for (int w = Math.max(from, to - LONGEST_ROLE); w < to; w++) {
            if (grammar.isIn(VerbList.AS_WORDS, text.word(w))) {
                return true;
            }
        }
        return false;
    }

    /** True for a "we" with such words behind it: "we, as an alliance, adopted". */
    boolean isInWhole(int we, int verb) {
        for (int w = we + 1; w < verb; w++) {
            if (text.after(w) == Gap.COMMA) {
                return text.after(we) == Gap.COMMA && isWhole(we + 1, w);
            }
        }
        return false;
    }

    /**
     * True if a subject and its verb, both spoken, bind nobody.
     *
     * @param from first word of the subject
     */
    boolean isTalk(int from, Subject subject, VerbGroup group) {
        if (!spoken) {
            return false;
        }
        return isProgramme(from, subject, group)
                || (subject.kind() == SubjectKind.I && isTurn(subject, group))
                || (answers && group.tense() == Tense.PROMISE && isTo(group.end() + 1, group.end() + 3))
                || isNews(group)
                || isCutShort(group)
                || isQuoted(from);
    }

    /** What one who is spoken of will do is a programme: "the President will host a lunch"; a bare name speaks for none. */
    private boolean isProgramme(int from, Subject subject, VerbGroup group) {
        boolean person = subject.names().stream().anyMatch(name -> name.type() == EntityType.PERSON);
        boolean bare = person && subject.isOne() && subject.names().getFirst().equals(clause.nameAt(from));
        boolean other = person
                || subject.kind() == SubjectKind.HOLDER
                || subject.kind() == SubjectKind.OFFICE
                || subject.kind() == SubjectKind.THEY;
        return bare || (other && group.tense() == Tense.PROMISE);
    }

    /** "I will give you an example", "I would like to note". */
    private boolean isTurn(Subject subject, VerbGroup group) {
        if (group.tense() == Tense.PROMISE) {
            return isTo(group.end() + 1, group.end() + 2);
        }
        int wish = subject.end() + 1;
        while (wish < group.end() && grammar.role(text, wish, last) == WordRole.ADVERB) {
            wish++;
        }
        return (group.force() == Force.NOTES && grammar.role(text, wish, last) == WordRole.WISH)
                || (group.force() == Force.OFFERS && isTo(group.end() + 1, last));
    }

    /** True if those who listen, or their questions, are spoken of. */
    private boolean isTo(int from, int to) {
        for (int w = from; w <= Math.min(last, to); w++) {
            if (grammar.isIn(VerbList.COURTESY, text.word(w))) {
                return true;
            }
        }
        return false;
    }

    /** "thank all of them for coming". */
    boolean isForComing(VerbGroup group) {
        int to = Math.min(last, group.end() + THANKS_REACH);
        for (int w = group.end() + 1; spoken && w <= to; w++) {
            if (grammar.isIn(VerbList.COMING, text.word(w))) {
                return grammar.isIn(VerbList.ADDRESSING, group.lemma());
            }
        }
        return false;
    }

    /** "we announced", "we have announced": it was said elsewhere. */
    boolean isNews(VerbGroup group) {
        return spoken
                && (group.tense() == Tense.PAST || group.tense() == Tense.PERFECT)
                && grammar.isIn(VerbList.ANNOUNCED, group.lemma());
    }

    /** "I agree.", "I emphasise this": a verb without an object that says what is done. */
    private boolean isCutShort(VerbGroup group) {
        if (group.tense() != Tense.PRESENT
                || group.force() == Force.REFUSES
                || grammar.ofPredicate(group.lemma()) != null) {
            return false;
        }
        boolean leads = group.force() == Force.REAFFIRMS || group.force() == Force.NOTES;
        int end = group.end();
        if (leads && end < last && grammar.isIn(VerbList.POINTING, text.word(end + 1))) {
            end++;
            return end == last || text.after(end) == Gap.COMMA || text.after(end) == Gap.BREAK;
        }
        return end == last || text.after(end) == Gap.BREAK;
    }

    /** True within quotation marks that opened behind the beginning of the clause. */
    private boolean isQuoted(int word) {
        int at = text.start(word);
        int opened = text.text().lastIndexOf('\u201C', at);
        return opened > 0 && text.text().lastIndexOf('\u201D', at) < opened;
    }
}
