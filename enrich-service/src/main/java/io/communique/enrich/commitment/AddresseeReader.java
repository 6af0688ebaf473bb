package io.communique.enrich.commitment;

import io.communique.contracts.statement.EntityType;
import io.communique.contracts.statement.Force;
import io.communique.contracts.statement.Mention;
import io.communique.enrich.commitment.Grammar.VerbList;
import io.communique.enrich.text.ClauseText;
import io.communique.enrich.text.Gap;
import java.util.ArrayList;
import java.util.List;

/** Whom an act is addressed to: the names right behind its verb, with what stands around them. */
final class AddresseeReader {

    /** Words between a verb of giving and "to" before whom it is given. */
    private static final int GIFT_REACH = 14;

    /** Words between a verb of support and whom it is for: "the candidacy of". */
    private static final int SUPPORT_REACH = 5;

    /** Words between a promise and the verb of giving: "committed to continuing to provide". */
    private static final int INFINITIVE_REACH = 4;

    private final Grammar grammar;

    AddresseeReader(Grammar grammar) {
        this.grammar = grammar;
    }

    /**
     * Entity ids in the order of the sentence.
     *
     * @param verbEnd last word of the verb
     * @param last word of the sentence
     */
    List<String> of(NamedClause clause, String lemma, Force force, int verbEnd, int last) {
        return switch (force) {
            case CALLS_FOR, DEMANDS, ENCOURAGES -> behind(clause, behindThat(clause, verbEnd + 1, last), last);
            case SUPPORTS -> supported(clause, verbEnd + 1, last);
            case WELCOMES ->
                grammar.isIn(VerbList.ADDRESSING, lemma) ? directOrGiven(clause, verbEnd, last) : List.of();
            case REGRETS -> grammar.forces().isByObject(lemma) ? given(clause, verbEnd + 1, last) : List.of();
            case COMMITS, OFFERS -> gift(clause, lemma, verbEnd, last);
            case DECIDES, REAFFIRMS, NOTES, CONDEMNS, REFUSES -> List.of();
        };
    }

    /** True for a verb whose object is a person, not what the person did: "welcome President Okello", "the President's". */
    boolean isReceived(NamedClause clause, String lemma, int from, int last) {
        ClauseText text = clause.text();
        if (grammar.isIn(VerbList.ADDRESSING, lemma)) {
            return false;
        }
        int word = from;
        while (word <= last && clause.nameAt(word) == null && isBeforeName(text, word, last, true)) {
            if (text.after(word) != Gap.SPACE && text.after(word) != Gap.STOP) {
                return false;
            }
            word++;
        }
        Mention name = word > last ? null : clause.nameAt(word);
        return name != null
                && name.type() == EntityType.PERSON
                && text.after(clause.nameEnd(word)) != Gap.POSSESSIVE
                && text.after(clause.nameEnd(word)) != Gap.PLURAL_POSSESSIVE;
    }

    /** "demand that Lakeland release them". */
    private int behindThat(NamedClause clause, int word, int last) {
        boolean that = word <= last && grammar.role(clause.text(), word, last) == WordRole.THAT;
        return that ? word + 1 : word;
    }

    /** "support Moldova", "support the candidacy of Moldova". */
    private List<String> supported(NamedClause clause, int from, int last) {
        for (int w = from; w <= Math.min(last, from + SUPPORT_REACH); w++) {
            if (clause.partyAt(w) != null) {
                return behind(clause, w, last);
            }
            WordRole role = grammar.role(clause.text(), w, last);
            boolean goesOn = role == null
                    || role == WordRole.ADVERB
                    || role == WordRole.TO
                    || role == WordRole.BY
                    || role == WordRole.AND;
            if (!goesOn || clause.nameAt(w) != null || clause.text().after(w) != Gap.SPACE) {
                return List.of();
            }
        }
        return List.of();
    }

    private List<String> directOrGiven(NamedClause clause, int verbEnd, int last) {
        List<String> direct = behind(clause, verbEnd + 1, last);
        return direct.isEmpty() ? given(clause, verbEnd + 1, last) : direct;
    }

    private List<String> gift(NamedClause clause, String lemma, int verbEnd, int last) {
        boolean infinitive = verbEnd < last && grammar.role(clause.text(), verbEnd + 1, last) == WordRole.TO;
        if (grammar.isIn(VerbList.GIVING, lemma) && !infinitive) {
            return directOrGiven(clause, verbEnd, last);
        }
        for (int w = verbEnd + 1; w <= Math.min(last, verbEnd + INFINITIVE_REACH); w++) {
            VerbForm form = grammar.forms().at(clause.text(), w, last, f -> true);
            boolean printed = grammar.isIn(VerbList.GIVING, clause.text().word(w)); // of verbs without a table
            if (printed || (form != null && grammar.isIn(VerbList.GIVING, form.lemma()))) {
                int end = form == null ? w : w + form.words().size() - 1;
                return directOrGiven(clause, end, last);
            }
        }
        return List.of();
    }

    /** "send tents to Kenya": behind the first "to" that a name follows. */
    private List<String> given(NamedClause clause, int from, int last) {
        ClauseText text = clause.text();
        for (int w = from; w <= Math.min(last, from + GIFT_REACH); w++) {
            if (grammar.isIn(VerbList.TO_WORDS, text.word(w))) {
                List<String> names = behind(clause, w + 1, last);
                if (!names.isEmpty()) {
                    return names;
                }
            }
            if (text.after(w) == Gap.BREAK) {
                break;
            }
        }
        return List.of();
    }

    /** The names at the word, joined by commas and "and", with articles, offices and prepositions before them. */
    private List<String> behind(NamedClause clause, int from, int last) {
        ClauseText text = clause.text();
        List<String> names = new ArrayList<>();
        for (int w = from; w <= last; w++) {
            Mention name = clause.partyAt(w);
            if (name != null && (isBeforeNoun(clause, w, name, last) || isBeforeMembers(clause, w, name, last))) {
                break; // "Quad Fellows"
            }
            if (name != null) {
                if (!names.contains(name.entity())) {
                    names.add(name.entity());
                }
                w = clause.nameEnd(w);
                if (text.after(w) == Gap.POSSESSIVE && clause.partyAt(w + 1) == null) {
                    break;
                }
                w = name.type() == EntityType.PERSON ? behindCountry(clause, w, last) : w;
            } else if (!isBeforeName(text, w, last, names.isEmpty() || isAnd(text, w - 1, last))) {
                break;
            }
            if (text.after(w) == Gap.BREAK) {
                break;
            }
        }
        return names;
    }

    /** The last word of "of Kenya" behind a person's name: it is the person who is addressed. */
    private int behindCountry(NamedClause clause, int nameEnd, int last) {
        ClauseText text = clause.text();
        int word = nameEnd + 1;
        while (word <= last
                && text.after(word - 1) == Gap.SPACE
                && clause.nameAt(word) == null
                && grammar.isPartyWord(text.word(word))) {
            word++;
        }
        boolean of = word > nameEnd + 1 && word <= last && text.after(word - 1) == Gap.SPACE;
        Mention name = of ? clause.nameAt(word) : null;
        return name != null && name.type() == EntityType.COUNTRY ? clause.nameEnd(word) : nameEnd;
    }

    /** True for an organisation whose name stands before another noun in capitals, that is no word for its members. */
    private boolean isBeforeNoun(NamedClause clause, int word, Mention name, int last) {
        ClauseText text = clause.text();
        int next = clause.nameEnd(word) + 1;
        return grammar.agrees()
                && name.type() == EntityType.ORGANISATION
                && next <= last
                && text.after(next - 1) == Gap.SPACE
                && text.isCapital(next)
                && clause.nameAt(next) == null
                && !grammar.isPartyWord(text.word(next))
                && !grammar.chapeauWords().contains(text.word(next));
    }

    /** "all WTO members". */
    private boolean isBeforeMembers(NamedClause clause, int word, Mention name, int last) {
        int next = clause.nameEnd(word) + 1;
        return name.type() == EntityType.ORGANISATION
                && next <= last
                && clause.text().after(next - 1) == Gap.SPACE
                && grammar.isIn(VerbList.MEMBERS, clause.text().word(next));
    }

    private boolean isAnd(ClauseText text, int word, int last) {
        return grammar.role(text, word, last) == WordRole.AND;
    }

    private boolean isBeforeName(ClauseText text, int word, int last, boolean first) {
        String folded = text.word(word);
        WordRole role = grammar.role(text, word, last);
        return grammar.isPartyWord(folded)
                || role == WordRole.AND
                || role == WordRole.ADVERB
                || (first && grammar.isAddressWord(folded));
    }
}
