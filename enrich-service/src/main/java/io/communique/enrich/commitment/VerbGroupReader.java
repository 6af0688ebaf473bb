package io.communique.enrich.commitment;

import io.communique.contracts.statement.Force;
import io.communique.enrich.commitment.Grammar.VerbList;
import io.communique.enrich.commitment.VerbForm.Kind;
import io.communique.enrich.commitment.VerbGroup.Tense;
import io.communique.enrich.text.ClauseText;
import io.communique.enrich.text.Gap;
import org.jspecify.annotations.Nullable;

/** Reads the finite verb behind a subject: auxiliaries, negation, adverbs and the verb itself. No parse tree. */
final class VerbGroupReader {

    /** Words behind a verb of expressing among which the noun is looked for that tells its force. */
    private static final int NOUN_REACH = 7;

    /** Words between "announce" and the plan: "today their shared intent". */
    private static final int PLAN_REACH = 3;

    private final Grammar grammar;
    private final ClauseText text;
    private final int last;

    /** @param last word of the sentence */
    VerbGroupReader(Grammar grammar, ClauseText text, int last) {
        this.grammar = grammar;
        this.text = text;
        this.last = last;
    }

    /** The group that begins at the word; absent if there is none that binds. */
    @Nullable
    VerbGroup at(int from) {
        int word = behindAdverbs(from);
        if (word > last) {
            return null;
        }
        WordRole role = role(word);
        if (role == null) {
            return finite(word);
        }
        return switch (role) {
            case WILL -> promise(end(word) + 1);
            case MUST -> demand(end(word) + 1);
            case BE -> isVerbOfSeveralWords(word) ? finite(word) : being(end(word) + 1);
            case HAVE -> perfect(end(word) + 1);
            case DO -> done(end(word) + 1);
            case CANNOT -> denied(behindAdverbs(end(word) + 1), Tense.PRESENT);
            case WISH -> wished(behindAdverbs(end(word) + 1));
            case PAST -> told(end(word) + 1);
            case NOT -> negated(behindAdverbs(end(word) + 1));
            case FUTURE_BE -> futureBeing(end(word) + 1);
            case REFLEXIVE -> reflexive(word);
            case HEDGE, BE_BASE, TO, THAT, AND, BY, IF, DEPENDENT, SINCE, ADVERB -> null;
        };
    }

    /** The passive of a promise that begins at "will": "will be published". */
    @Nullable
    VerbGroup passiveAt(int will) {
        if (grammar.closesClauses()) {
            return new VerbAtEnd(grammar, text, last).passive(will + 1);
        }
        int word = behindAdverbs(will + 1);
        boolean not = isRole(word, WordRole.NOT);
        word = behindAdverbs(not ? word + 1 : word);
        if (!isRole(word, WordRole.BE_BASE)) {
            return null;
        }
        int verb = behindAdverbs(word + 1);
        VerbForm form = grammar.forms().at(text, verb, last, f -> f.kind() == Kind.PARTICIPLE);
        if (form == null || grammar.isIn(VerbList.NO_PROMISES, form.lemma())) {
            return null;
        }
        Force force = grammar.forces().of(form.lemma());
        if (force != Force.COMMITS && force != Force.DECIDES && !grammar.isIn(VerbList.GIVING, form.lemma())) {
            return null;
        }
        return new VerbGroup(form.lemma(), not ? Force.REFUSES : Force.COMMITS, Tense.PASSIVE, end(verb, form));
    }

    /** The passive of an act, with its agent, that begins at the present of "to be": "is condemned by". */
    @Nullable
    VerbGroup passiveOfNow(int be) {
        int verb = grammar.agrees() ? behindAdverbs(be + 1) : last + 1;
        VerbForm form = verb > last
                ? null
                : grammar.forms()
                        .at(
                                text,
                                verb,
                                last,
                                f -> f.kind() == Kind.PARTICIPLE && grammar.isIn(VerbList.ACTS, f.lemma()));
        Force force = form == null || !isRole(end(verb, form) + 1, WordRole.BY) ? null : force(form, verb);
        return form == null || force == null
                ? null
                : new VerbGroup(form.lemma(), force, Tense.PASSIVE, end(verb, form));
    }

    /** The passive that begins at the future of "to be": "será publicado". */
    @Nullable
    VerbGroup passiveBehind(int futureBe) {
        int verb = behindAdverbs(futureBe + 1);
        if (verb > last || role(verb) != null || !grammar.endsAsParticiple(text.word(verb))) {
            return null;
        }
        return new VerbGroup(text.word(verb), Force.COMMITS, Tense.PASSIVE, verb);
    }

    /** The reflexive passive that begins at the pronoun: "se publicará". */
    @Nullable
    VerbGroup reflexivePassive(int pronoun) {
        VerbGroup group = reflexive(pronoun);
        return group == null || group.tense() != Tense.PROMISE
                ? null
                : new VerbGroup(group.lemma(), Force.COMMITS, Tense.PASSIVE, group.end());
    }

    private @Nullable VerbGroup reflexive(int pronoun) {
        VerbGroup whole = finite(pronoun);
        if (whole != null) {
            return whole;
        }
        VerbGroup group = pronoun < last && role(pronoun + 1) == null ? finite(pronoun + 1) : null;
        return group != null && group.tense() == Tense.PROMISE ? group : null;
    }

    private @Nullable VerbGroup futureBeing(int from) {
        int word = behindAdverbs(from);
        if (word <= last && role(word) == null && grammar.endsAs(VerbList.INFINITIVE_ENDINGS, text.word(word))) {
            return promised(word, false); // "будет поддерживать"
        }
        VerbGroup predicate = word > last ? null : predicate(word, false);
        return predicate != null && (predicate.force() == Force.COMMITS || predicate.force() == Force.OFFERS)
                ? predicate
                : null;
    }

    /** The first word at or behind this one that is no adverb. */
    int behindAdverbs(int from) {
        int word = from;
        while (word <= last && isAdverb(word)) {
            word = grammar.roleEnd(text, word, last) + 1;
        }
        return word;
    }

    private boolean isAdverb(int word) {
        WordRole role = role(word);
        if (role != null) {
            return role == WordRole.ADVERB;
        }
        return grammar.endsAsAdverb(text.word(word)) && grammar.forms().at(text, word, last, f -> true) == null;
    }

    private @Nullable VerbGroup promise(int from) {
        if (grammar.closesClauses()) {
            return new VerbAtEnd(grammar, text, last).promise(from);
        }
        int word = behindAdverbs(from);
        boolean not = isRole(word, WordRole.NOT);
        word = behindAdverbs(not ? word + 1 : word);
        if (word > last) {
            return null;
        }
        if (isRole(word, WordRole.BE_BASE)) {
            VerbGroup passive = passiveAt(from - 1);
            return passive != null ? passive : promisedBeing(word + 1, not);
        }
        return role(word) == null ? promised(word, not) : null;
    }

    private @Nullable VerbGroup promised(int word, boolean not) {
        VerbForm form = grammar.forms().at(text, word, last, VerbForm::isPresent);
        String lemma = form == null ? text.word(word) : form.lemma();
        if (grammar.isIn(VerbList.NO_PROMISES, lemma)) {
            return null;
        }
        if (form == null && (text.isCapital(word) || text.isNumber(word))) {
            return null;
        }
        int end = form == null ? word : end(word, form);
        if (isConditional(end + 1)) {
            return null;
        }
        Force said = grammar.forces().isByObject(lemma) ? forceOf(grammar, lemma, text, end, last) : null;
        if (said == Force.WELCOMES || said == Force.REGRETS) {
            return new VerbGroup(lemma, said, Tense.PRESENT, end); // "we will express our thanks"
        }
        return new VerbGroup(lemma, not ? Force.REFUSES : Force.COMMITS, Tense.PROMISE, end);
    }

    /** "I will add, if I may", "we will act should it rain". */
    private boolean isConditional(int from) {
        return isRole(from, WordRole.IF) || (isRole(from, WordRole.HEDGE) && text.after(from - 1) == Gap.SPACE);
    }

    /** "will be ready to", "will be sending". */
    private @Nullable VerbGroup promisedBeing(int from, boolean not) {
        int word = behindAdverbs(from);
        if (word > last) {
            return null;
        }
        VerbGroup predicate = predicate(word, not);
        if (predicate != null) {
            return predicate.force() == Force.COMMITS || predicate.force() == Force.OFFERS ? predicate : null;
        }
        VerbForm form = grammar.forms().at(text, word, last, f -> f.kind() == Kind.GERUND);
        if (form == null || grammar.isIn(VerbList.NO_PROMISES, form.lemma()) || isConditional(end(word, form) + 1)) {
            return null;
        }
        return new VerbGroup(form.lemma(), not ? Force.REFUSES : Force.COMMITS, Tense.PROMISE, end(word, form));
    }

    private @Nullable VerbGroup demand(int from) {
        int word = behindAdverbs(from);
        word = isRole(word, WordRole.NOT) ? behindAdverbs(word + 1) : word;
        if (word > last || role(word) != null) {
            return null;
        }
        VerbForm form = grammar.forms().at(text, word, last, VerbForm::isPresent);
        String lemma = form == null ? text.word(word) : form.lemma();
        return new VerbGroup(lemma, Force.DEMANDS, Tense.DEMAND, form == null ? word : end(word, form));
    }

    /** True for a verb of the table that is more than a form of "to be": "remain seized". */
    private boolean isVerbOfSeveralWords(int word) {
        return grammar.agrees()
                && grammar.forms()
                                .at(
                                        text,
                                        word,
                                        last,
                                        form -> isFinite(form) && form.words().size() > 1)
                        != null;
    }

    private @Nullable VerbGroup being(int from) {
        int word = behindAdverbs(from);
        boolean not = isRole(word, WordRole.NOT);
        word = behindAdverbs(not ? word + 1 : word);
        if (word > last) {
            return null;
        }
        if (text.word(word).equals("going") && isRole(word + 1, WordRole.TO)) {
            int verb = behindAdverbs(word + 2);
            return verb > last || role(verb) != null ? null : promised(verb, not);
        }
        VerbGroup predicate = predicate(word, not);
        if (predicate != null) {
            return predicate;
        }
        VerbForm form = grammar.forms().at(text, word, last, f -> f.kind() == Kind.GERUND);
        if (form == null) {
            return null;
        }
        Force force = force(form, word);
        boolean gives = grammar.isIn(VerbList.GIVING, form.lemma());
        if (not) {
            boolean refuses = gives || force == Force.OFFERS || grammar.isIn(VerbList.REFUSED, form.lemma());
            return refuses ? new VerbGroup(form.lemma(), Force.REFUSES, Tense.PRESENT, end(word, form)) : null;
        }
        if (grammar.isIn(VerbList.ACTS, form.lemma()) && force != null) {
            return new VerbGroup(form.lemma(), force, Tense.PRESENT, end(word, form));
        }
        return gives ? new VerbGroup(form.lemma(), Force.COMMITS, Tense.PRESENT, end(word, form)) : null;
    }

    private @Nullable VerbGroup predicate(int word, boolean not) {
        Force force = grammar.ofPredicate(text.word(word));
        if (force == null) {
            return null;
        }
        if (not) {
            boolean refuses = force == Force.OFFERS || force == Force.COMMITS;
            return refuses ? new VerbGroup(text.word(word), Force.REFUSES, Tense.PRESENT, word) : null;
        }
        return new VerbGroup(text.word(word), force, Tense.PRESENT, word);
    }

    private @Nullable VerbGroup perfect(int from) {
        if (grammar.closesClauses()) {
            return new VerbAtEnd(grammar, text, last).told(from);
        }
        int word = behindAdverbs(from);
        VerbForm form = grammar.forms().at(text, word, last, f -> f.kind() == Kind.PARTICIPLE);
        if (form == null
                || !grammar.isIn(VerbList.ACTS, form.lemma())
                || grammar.isIn(VerbList.CONTINUING, form.lemma())) {
            return null; // what one has continued to do is no promise
        }
        Force force = grammar.forces().of(form.lemma());
        return force == Force.DECIDES || force == Force.COMMITS
                ? new VerbGroup(form.lemma(), force, Tense.PERFECT, end(word, form))
                : null;
    }

    private @Nullable VerbGroup done(int from) {
        int word = behindAdverbs(from);
        if (isRole(word, WordRole.NOT)) {
            boolean past = grammar.isPast(text.word(from - 1));
            return denied(behindAdverbs(word + 1), past ? Tense.PAST : Tense.PRESENT);
        }
        VerbGroup group = word > last || role(word) != null ? null : finite(word);
        return group != null && group.tense() == Tense.PRESENT ? group : null;
    }

    private @Nullable VerbGroup denied(int word, Tense tense) {
        VerbForm form = grammar.forms().at(text, word, last, VerbForm::isPresent);
        return form != null && grammar.isIn(VerbList.REFUSED, form.lemma())
                ? new VerbGroup(form.lemma(), Force.REFUSES, tense, end(word, form))
                : null;
    }

    /** "I want to thank": who wishes to say what binds by being said, says it. */
    private @Nullable VerbGroup wished(int word) {
        VerbGroup group = word > last || role(word) != null ? null : finite(word);
        if (group == null || group.tense() != Tense.PRESENT) {
            return null;
        }
        return switch (group.force()) {
            case WELCOMES, REGRETS, CONDEMNS, REAFFIRMS, CALLS_FOR, NOTES -> group;
            case DECIDES, COMMITS, DEMANDS, ENCOURAGES, SUPPORTS, OFFERS, REFUSES -> null;
        };
    }
    /** "ne reconnaît pas", "не отправим": the negation stands before the verb. */
    private @Nullable VerbGroup negated(int word) {
        if (word > last) {
            return null;
        }
        if (grammar.leavesOutBe() && predicate(word, true) != null) {
            return predicate(word, true);
        }
        if (isRole(word, WordRole.WILL)) {
            int verb = behindAdverbs(end(word) + 1);
            return verb > last || role(verb) != null ? null : promised(verb, true);
        }
        VerbForm form = grammar.forms()
                .at(
                        text,
                        word,
                        last,
                        f -> f.isFuture() || (f.isPresent() && grammar.isIn(VerbList.REFUSED, f.lemma())));
        if (form == null) {
            return future(word, Force.REFUSES);
        }
        if (grammar.isIn(VerbList.NO_PROMISES, form.lemma())) {
            return null;
        }
        Tense tense = form.isFuture() ? Tense.PROMISE : Tense.PRESENT;
        return new VerbGroup(form.lemma(), Force.REFUSES, tense, end(word, form));
    }

    /** "a condamné". */
    private @Nullable VerbGroup told(int from) {
        int word = behindAdverbs(from);
        VerbForm form = grammar.forms()
                .at(text, word, last, f -> f.kind() == Kind.PARTICIPLE && grammar.isIn(VerbList.ACTS, f.lemma()));
        Force force = form == null ? null : force(form, word);
        return form == null || force == null ? null : new VerbGroup(form.lemma(), force, Tense.PAST, end(word, form));
    }

    private @Nullable VerbGroup finite(int word) {
        VerbForm form = grammar.forms().at(text, word, last, this::isFinite);
        if (form == null) {
            return grammar.leavesOutBe() ? predicate(word, false) : future(word, Force.COMMITS);
        }
        if (form.kind() == Kind.DENIED) {
            return new VerbGroup(form.lemma(), Force.REFUSES, Tense.PROMISE, end(word, form));
        }
        if (form.isFuture()) {
            return grammar.isIn(VerbList.NO_PROMISES, form.lemma())
                    ? null
                    : new VerbGroup(form.lemma(), Force.COMMITS, Tense.PROMISE, end(word, form));
        }
        if (form.kind() == Kind.PAST && text.printed(word, word).endsWith("o")) { // "invito" is no "invitó"
            VerbForm said =
                    grammar.forms().at(text, word, last, f -> f.saysI() && grammar.isIn(VerbList.ACTS, f.lemma()));
            form = said == null ? form : said;
        }
        Tense tense = form.kind() == Kind.PAST ? Tense.PAST : Tense.PRESENT;
        if (grammar.isIn(VerbList.CONTINUING, form.lemma()) && isRole(end(word, form) + 1, WordRole.TO)) {
            return continued(form, word, tense);
        }
        Force force = force(form, word);
        return force == null ? null : new VerbGroup(form.lemma(), force, tense, end(word, form));
    }

    /** "continue to support": the second verb tells the force; "continue to be hopeful" tells none. */
    private @Nullable VerbGroup continued(VerbForm form, int word, Tense tense) {
        int to = end(word, form) + 1;
        if (text.after(to) != Gap.SPACE) {
            return null; // "he continues to –"
        }
        int verb = behindAdverbs(to + 1);
        if (isRole(verb, WordRole.BE_BASE)) {
            int adjective = behindAdverbs(verb + 1);
            VerbGroup predicate = adjective > last ? null : predicate(adjective, false);
            return predicate == null
                    ? null
                    : new VerbGroup(predicate.lemma(), predicate.force(), tense, predicate.end());
        }
        VerbForm second = verb > last || role(verb) != null
                ? null
                : grammar.forms().at(text, verb, last, f -> f.isPresent() && grammar.isIn(VerbList.ACTS, f.lemma()));
        Force own = second == null ? null : force(second, verb);
        if (second != null && own != null) {
            return new VerbGroup(second.lemma(), own, tense, end(verb, second));
        }
        Force force = force(form, word);
        boolean says = verb <= last && grammar.isIn(VerbList.NO_PROMISES, text.word(verb));
        return force == null || says ? null : new VerbGroup(form.lemma(), force, tense, end(word, form));
    }

    /** A verb that the table does not have, with an ending that only the future has: "doará". */
    private @Nullable VerbGroup future(int word, Force force) {
        if (!grammar.hasFutureOfOneWord()) {
            return null;
        }
        String printed = text.printed(word, word);
        if (printed.startsWith("n'") || printed.startsWith("n\u2019")) {
            String denied = Futures.lemma(grammar, printed.substring(2));
            return denied == null || grammar.isIn(VerbList.NO_PROMISES, denied)
                    ? null
                    : new VerbGroup(denied, Force.REFUSES, Tense.PROMISE, word);
        }
        String lemma = Futures.lemma(grammar, printed);
        return lemma == null || text.isCapital(word) || grammar.isIn(VerbList.NO_PROMISES, lemma)
                ? null
                : new VerbGroup(lemma, force, Tense.PROMISE, word);
    }

    private boolean isFinite(VerbForm form) {
        if (form.isFuture() || form.kind() == Kind.DENIED) {
            return true;
        }
        return (form.isPresent() || form.kind() == Kind.PAST) && grammar.isIn(VerbList.ACTS, form.lemma());
    }

    private @Nullable Force force(VerbForm form, int word) {
        boolean lacks = grammar.isIn(VerbList.PHRASAL, form.lemma()) && !isPhrase(end(word, form) + 1);
        return lacks ? null : forceOf(grammar, form.lemma(), text, end(word, form), last);
    }

    /** True where the preposition follows without which a verb is no act: "called once again on", not "called it". */
    private boolean isPhrase(int from) {
        int word = behindAdverbs(from);
        return word <= last && grammar.isAddressWord(text.word(word));
    }

    /** The force of a verb, by the noun behind it where it takes it from there. */
    static @Nullable Force forceOf(Grammar grammar, String lemma, ClauseText text, int verbEnd, int last) {
        Force own = grammar.forces().of(lemma);
        if (own == Force.DECIDES && grammar.isIn(VerbList.ANNOUNCED, lemma)) {
            return announcesPlan(grammar, text, verbEnd + 1, last) ? Force.COMMITS : own;
        }
        if (!grammar.forces().isByObject(lemma) && own != Force.OFFERS) {
            return own;
        }
        for (int w = verbEnd + 1; w <= Math.min(last, verbEnd + NOUN_REACH); w++) {
            Force force = grammar.forces().ofNoun(text.word(w));
            if (force != null && (own == null || force == Force.WELCOMES || force == Force.REGRETS)) {
                return force;
            }
            if (text.after(w) == Gap.BREAK) {
                return own;
            }
        }
        return own;
    }

    /** "announce their intent to". */
    private static boolean announcesPlan(Grammar grammar, ClauseText text, int from, int last) {
        for (int w = from; w <= Math.min(last, from + PLAN_REACH); w++) {
            if (grammar.forces().ofNoun(text.word(w)) == Force.COMMITS) {
                return w < last && grammar.role(text, w + 1, last) == WordRole.TO;
            }
        }
        return false;
    }

    private int end(int word) {
        return grammar.roleEnd(text, word, last);
    }

    private static int end(int word, VerbForm form) {
        return word + form.words().size() - 1;
    }

    private @Nullable WordRole role(int word) {
        return word > last ? null : grammar.role(text, word, last);
    }

    private boolean isRole(int word, WordRole wanted) {
        return word <= last && role(word) == wanted;
    }
}
