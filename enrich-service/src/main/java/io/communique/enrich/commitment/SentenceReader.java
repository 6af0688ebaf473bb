package io.communique.enrich.commitment;

import io.communique.contracts.statement.ClauseKind;
import io.communique.contracts.statement.EntityType;
import io.communique.contracts.statement.Force;
import io.communique.contracts.statement.Mention;
import io.communique.enrich.commitment.Grammar.VerbList;
import io.communique.enrich.commitment.VerbGroup.Tense;
import io.communique.enrich.text.ClauseText;
import io.communique.enrich.text.Gap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the acts of one sentence from left to right: a subject where a main clause may begin, its verb group, and the
 * verbs joined to it. What a dependent clause says binds nobody.
 */
final class SentenceReader {

    /** A date so many days before the statement's makes what is told history. */
    private static final int NEWS_DAYS = 10;

    private static final int LONGEST_NAME = 4;

    /** Words between "welcomed" and the guests. */
    private static final int RECEPTION_REACH = 6;

    /** Words behind a verb among which "ago" makes history of it. */
    private static final int AGO_REACH = 5;

    /** Words of an insertion between a subject and its verb: "China, as a responsible country, will". */
    private static final int LONGEST_INSERTION = 14;

    private final Grammar grammar;
    private final SubjectReader subjects;
    private final AddresseeReader addressees;
    private final NamedClause clause;
    private final ClauseText text;
    private final Actors actors;
    private final int first;
    private final int last;
    private final VerbGroupReader verbs;
    private final Talk talk;
    private final List<Act> acts = new ArrayList<>();
    private final boolean history;
    private final int oldest;

    /** Where the reader is in the sentence's syntax. */
    private boolean dependent;

    private boolean inReport;
    private boolean onlyTold;
    private boolean opinion;
    /** The last word of the verb that was read before this reader, -1 if none was. */
    private int verbBefore = -1;

    /** What a sentence announces, for where the promise behind "that" has no known subject. */
    private @Nullable Act announced;

    private @Nullable Tense tense;
    private List<String> acting = List.of();

    SentenceReader(Grammar grammar, NamedClause clause, Actors actors, int first, int last, @Nullable LocalDate date) {
        this.grammar = grammar;
        this.subjects = new SubjectReader(grammar);
        this.addressees = new AddresseeReader(grammar);
        this.clause = clause;
        this.text = clause.text();
        this.actors = actors;
        this.first = first;
        this.last = last;
        this.verbs = new VerbGroupReader(grammar, text, last);
        this.talk = new Talk(grammar, clause, first, last);
        this.oldest = oldDate(first, date);
        this.history = oldest <= last;
    }

    /** The acts of a sentence that has its subject. */
    List<Act> read(int first) {
        scan(first, true);
        if (acts.isEmpty() && announced != null) {
            acts.add(announced);
        }
        return acts;
    }

    /** The acts of a sentence that opens with its verb, whose subject stands before the list. */
    List<Act> readOpened(int from, List<String> whoActs) {
        acting = whoActs;
        tense = Tense.PRESENT;
        scan(from, true);
        return acts;
    }

    /** The acts behind a verb whose subject is left out or was read before. */
    List<Act> readOn(int from, List<String> whoActs, Tense tenseBefore) {
        acting = whoActs;
        tense = tenseBefore;
        verbBefore = from - 1;
        scan(from, false);
        return acts;
    }

    /** True if a date says that the sentence tells of a time long gone, or its act was read and is none. */
    boolean isTold() {
        return history || onlyTold;
    }

    private void scan(int first, boolean opensAtFirst) {
        boolean opens = opensAtFirst;
        int word = first;
        while (word <= last) {
            WordRole role = grammar.role(text, word, last);
            if (opens && role == WordRole.IF && acts.isEmpty()) {
                return;
            }
            int next = opens ? readAt(word) : -1;
            if (next < 0 && isSecond(word, first, role)) {
                next = readInverted(word);
            }
            if (next < 0 && isPassive(role) && !dependent && beginsAnew(word)) {
                next = readPassive(word);
            }
            if (next > 0) {
                opens = opensBehind(next - 1) || isAnnounced(next);
                word = next;
                continue;
            }
            dependent = (dependent && text.after(word - 1) != Gap.COMMA)
                    || role == WordRole.DEPENDENT
                    || role == WordRole.THAT
                    || role == WordRole.IF;
            opens = opensBehind(word) || role == WordRole.AND || (opens && verbs.behindAdverbs(word) > word);
            word = role == WordRole.AND ? grammar.roleEnd(text, word, last) + 1 : word + 1; // "and so"
        }
    }

    private static boolean isPassive(@Nullable WordRole role) {
        return role == WordRole.WILL || role == WordRole.FUTURE_BE || role == WordRole.REFLEXIVE || role == WordRole.BE;
    }

    /** True where the verb of a German sentence may stand with its subject behind it: "Heute rief Kenia". */
    private boolean isSecond(int word, int first, @Nullable WordRole role) {
        return grammar.closesClauses()
                && word > first
                && word - first <= LONGEST_INSERTION
                && acts.isEmpty()
                && !dependent
                && text.after(word) == Gap.SPACE
                && !text.isCapital(word)
                && (role == null || role == WordRole.WILL || role == WordRole.HAVE || role == WordRole.BE);
    }

    private int readInverted(int verb) {
        Subject subject = subjects.at(clause, verb + 1, last);
        if (subject == null) {
            return -1;
        }
        WordRole role = grammar.role(text, verb, last);
        VerbGroup group = null;
        if (role == WordRole.WILL) {
            group = new VerbAtEnd(grammar, text, last).promise(subject.end() + 1);
        } else if (role == WordRole.HAVE) {
            group = new VerbAtEnd(grammar, text, last).told(subject.end() + 1);
        } else if (role == null) {
            VerbGroup before = verbs.at(verb);
            group = before == null ? null : before.endingAt(Math.max(before.end(), subject.end()));
        }
        return group == null ? -1 : act(verb, subject, group);
    }

    /** True if no act was read yet, or the words go on with another clause: "and the study will be published". */
    private boolean beginsAnew(int word) {
        if (acts.isEmpty()) {
            return true;
        }
        for (int w = word - 1; w > acts.getLast().verbEnd() && !inReport; w--) {
            if (grammar.role(text, w, last) == WordRole.AND) {
                return true;
            }
        }
        return false;
    }

    /** True behind "announced that". */
    private boolean isAnnounced(int word) {
        if (word < 2 || grammar.role(text, word - 1, last) != WordRole.THAT) {
            return false;
        }
        int verb = word - 2;
        while (verb > first && grammar.role(text, verb, last) == WordRole.ADVERB) {
            verb--;
        }
        return grammar.forms().at(text, verb, last, f -> grammar.isIn(VerbList.ANNOUNCED, f.lemma())) != null;
    }

    private boolean opensBehind(int word) {
        Gap gap = text.after(word);
        return gap == Gap.COMMA || gap == Gap.BREAK;
    }

    /** @return the word to go on at, -1 if nothing begins here */
    private int readAt(int word) {
        Subject subject = inReport || isInList(word) ? null : subjects.at(clause, word, last);
        if (subject != null) {
            VerbGroup group = verbs.at(subject.end() + 1);
            if (group == null && text.after(subject.end()) == Gap.COMMA) {
                group = behindInsertion(subject.end() + 1);
            }
            if (group == null && subject.kind() == SubjectKind.OFFICE) {
                group = behindUnknownName(subject.end() + 1);
            }
            if (group != null && subject.isOne() && isPluralForm(subject.end() + 1)) {
                return -1; // "U.S. support for": a noun
            }
            if (group != null) {
                return act(word, subject, group);
            }
            opinion |= talk.opines(subject.end() + 1);
            if (word == first && subject.isOne() && text.after(subject.end()) == Gap.SPACE) {
                actors.of(subject, clause.clause()); // who is spoken of, whatever is told
            }
            return -1;
        }
        opinion |= !grammar.agrees() && talk.opines(word);
        if (acts.isEmpty() && saysWe(word)) {
            VerbGroup own = verbs.at(word);
            if (own != null) {
                return act(word, Subject.of(SubjectKind.WE, word - 1), own);
            }
        }
        if (acts.isEmpty() && grammar.forms().at(text, word, last, VerbForm::saysI) != null) {
            VerbGroup own = verbs.at(word);
            if (own != null) {
                return act(word, Subject.of(SubjectKind.I, word - 1), own);
            }
        }
        if (tense == null || acting.isEmpty()) {
            return -1;
        }
        VerbGroup joined = verbs.at(word);
        if (joined == null || !goesWith(joined.tense(), tense)) {
            return -1;
        }
        if (isOfOneAfterMany(word, joined)) {
            return -1; // "we condemn any tests or launches"
        }
        if (isInfinitive(word, joined)) {
            return -1; // "to diversify trade, and support industry"
        }
        if (text.after(word - 1) == Gap.COMMA && isPluralForm(word)) {
            return -1; // one of a list in a dependent clause: "projects that enhance security, support growth"
        }
        return add(acting, joined, List.of());
    }

    /** True if a name that ends a list of names begins here: "and" or a comma with a name before it. */
    private boolean isInList(int word) {
        int before = word - 1;
        boolean and = before > 0 && grammar.role(text, before, last) == WordRole.AND;
        before = and ? before - 1 : before;
        if (and && !grammar.agrees() && text.after(before) == Gap.COMMA) {
            return false; // a comma before "and" in a list is English
        }
        return (and || dependent) && clause.endsName(before) && clause.partyAt(word) != null;
    }

    /** True if an English verb in the present right behind one name has no "s". */
    private boolean isPluralForm(int word) {
        int verb = verbs.behindAdverbs(word);
        return grammar.agrees()
                && grammar.role(text, verb, last) == null
                && grammar.forms().at(text, verb, last, form -> form.kind() == VerbForm.Kind.PRESENT) != null
                && grammar.forms().at(text, verb, last, form -> form.kind() == VerbForm.Kind.PAST) == null
                && !text.word(verb).endsWith("s");
    }

    /** True for an English verb with the "s" of one who acts, behind a verb without it: it is a noun. */
    private boolean isOfOneAfterMany(int word, VerbGroup joined) {
        int before = acts.isEmpty() ? verbBefore : acts.getLast().verbEnd();
        if (!grammar.agrees() || joined.tense() != Tense.PRESENT || before < 0) {
            return false;
        }
        String verb = text.word(verbs.behindAdverbs(word));
        return verb.endsWith("s")
                && !joined.lemma().startsWith(verb)
                && grammar.role(text, word, last) == null
                && !text.word(before).endsWith("s")
                && (before == 0 || !text.word(before - 1).endsWith("s"));
    }

    /** True for an English verb that may go on with an infinitive before it, and that says little by itself. */
    private boolean isInfinitive(int word, VerbGroup joined) {
        if (!grammar.agrees() || joined.tense() != Tense.PRESENT || acts.isEmpty()) {
            return false;
        }
        boolean weak =
                switch (joined.force()) {
                    case SUPPORTS, ENCOURAGES, COMMITS, DECIDES, OFFERS -> true;
                    case DEMANDS, CALLS_FOR, WELCOMES, REAFFIRMS, NOTES, REGRETS, CONDEMNS, REFUSES -> false;
                };
        for (int w = acts.getLast().verbEnd() + 1; weak && w < word; w++) {
            if (grammar.role(text, w, last) == WordRole.TO && isBaseForm(w + 1)) {
                return isPluralForm(word);
            }
        }
        return false;
    }

    private boolean isBaseForm(int word) {
        return clause.nameAt(word) == null
                && !text.isCapital(word)
                && grammar.role(text, word, last) == null
                && grammar.forms().at(text, word, last, form -> form.kind() == VerbForm.Kind.PRESENT) != null;
    }

    /** "Condenamos", "No enviaremos": the verb alone says who acts. */
    private boolean saysWe(int word) {
        int verb = grammar.role(text, word, last) == WordRole.NOT ? word + 1 : word;
        return grammar.forms().at(text, verb, last, VerbForm::saysWe) != null
                || (verb <= last
                        && (grammar.isIn(VerbList.FIRST_PERSONS, text.word(verb))
                                || (grammar.hasFutureOfOneWord()
                                        && Futures.saysWe(grammar, text.printed(verb, verb)))));
    }

    /** What is told goes on being told, and what is said now may go on with a promise. */
    private static boolean goesWith(Tense joined, Tense before) {
        return joined != Tense.DEMAND && (joined == Tense.PAST) == (before == Tense.PAST);
    }

    /** "La ministra Carla Núñez agradeció", of a person whose name was not found. */
    private @Nullable VerbGroup behindUnknownName(int from) {
        int word = from;
        while (word < last && word - from < LONGEST_NAME && text.isCapital(word) && text.after(word) == Gap.SPACE) {
            word++;
        }
        return word == from || word > last || text.isCapital(word) ? null : verbs.at(word);
    }

    private @Nullable VerbGroup behindInsertion(int from) {
        for (int w = from; w < Math.min(last, from + LONGEST_INSERTION); w++) {
            if (text.after(w) == Gap.BREAK) {
                return null;
            }
            if (text.after(w) == Gap.COMMA) {
                return verbs.at(w + 1);
            }
        }
        return null;
    }

    /** @param from where the subject or the verb begins, whichever is first */
    private int act(int from, Subject subject, VerbGroup group) {
        if (group.tense() == Tense.DEMAND) {
            return demand(subject.names(), group);
        }
        Subject whole = isBehindAnother(from, subject)
                ? Subject.of(SubjectKind.BOTH, subject.end())
                : isOfMembers(from, subject) ? Subject.of(SubjectKind.SIDES, subject.end()) : subject;
        List<String> who = isNone(from, whole, group) ? List.of() : actors.of(whole, clause.clause());
        if (talk.isNews(group) && isThat(group.end() + 1)) {
            acting = List.of();
            return group.end() + 2;
        }
        acting = who;
        tense = group.tense();
        boolean old = group.tense() == Tense.PAST ? !toldOfNow(group) : isOld(group);
        if (who.isEmpty() || old) {
            acting = List.of();
            return group.end() + 1;
        }
        boolean since = group.tense() == Tense.PERFECT && grammar.role(text, first, last) == WordRole.SINCE;
        onlyTold |= since;
        if (group.tense() == Tense.PASSIVE || since) {
            return group.end() + 1;
        }
        return add(who, group, List.of());
    }

    /** True for the words of an act that is none, whoever its subject is. */
    private boolean isNone(int from, Subject subject, VerbGroup group) {
        boolean own = subject.kind() == SubjectKind.WE || subject.kind() == SubjectKind.I;
        boolean goesOn = from > first && grammar.role(text, from - 1, last) == WordRole.AND;
        opinion &= !(own && goesOn); // "I think so, and we will send boats"
        return (opinion && isPromise(group))
                || (own && (talk.isPartOfWhole(from) || talk.isInWhole(subject.end(), group.end())))
                || talk.isTalk(from, subject, group);
    }

    /** True for "Lake Group partners": the members act, not their group. */
    private boolean isOfMembers(int from, Subject subject) {
        return subject.isOne()
                && subject.names().getFirst().type() == EntityType.ORGANISATION
                && subject.end() > from
                && clause.nameAt(subject.end()) == null
                && grammar.isIn(VerbList.MEMBERS, text.word(subject.end()));
    }

    /** True for "I" of "the Prime Minister and I". */
    private boolean isBehindAnother(int from, Subject subject) {
        return subject.kind() == SubjectKind.I
                && from >= first + 2
                && grammar.role(text, from - 1, last) == WordRole.AND
                && text.after(from - 2) == Gap.SPACE
                && (clause.endsName(from - 2) || grammar.isAnyOffice(text.word(from - 2)));
    }

    private static boolean isPromise(VerbGroup group) {
        return group.tense() == Tense.PROMISE || group.tense() == Tense.PASSIVE;
    }

    private boolean isThat(int word) {
        return word <= last && grammar.role(text, word, last) == WordRole.THAT;
    }

    /** "Lakeland must release them": the speaker demands it of the named party. */
    private int demand(List<Mention> names, VerbGroup group) {
        List<String> who = actors.unnamed(clause.clause());
        acting = List.of();
        tense = null;
        List<String> whom = names.stream()
                .map(Mention::entity)
                .filter(party -> !who.contains(party))
                .toList();
        return who.isEmpty() || whom.isEmpty() ? group.end() + 1 : add(who, group, whom);
    }

    /** What is told counts in a text about the very meeting or decision, and where one says what was agreed. */
    private boolean toldOfNow(VerbGroup group) {
        if (history && (oldest < group.end() || !isOfThePast(group.force()))) {
            return false;
        }
        if (isLongAgo(group)) {
            return false;
        }
        ClauseKind kind = clause.clause().kind();
        return kind == ClauseKind.PARAGRAPH || kind == ClauseKind.OPERATIVE || group.force() == Force.DECIDES;
    }

    /** "have decided two years ago"; in Portuguese "decidimos" is past and present. */
    private boolean isOld(VerbGroup group) {
        boolean told = group.tense() == Tense.PERFECT || (group.tense() == Tense.PRESENT && !grammar.agrees());
        return told && !isOfThePast(group.force()) && isLongAgo(group);
    }

    /** "two years ago", "vor zwei Jahren". */
    private boolean isLongAgo(VerbGroup group) {
        int to = Math.min(last, group.end() + AGO_REACH);
        int opener = -AGO_REACH;
        for (int w = first; w <= to; w++) {
            opener = grammar.isIn(VerbList.AGO_OPENERS, text.word(w)) ? w : opener;
            if (grammar.isIn(VerbList.LONG_AGO, text.word(w))
                    || (w - opener < AGO_REACH && grammar.isIn(VerbList.AGO_UNITS, text.word(w)))) {
                return true;
            }
        }
        return false;
    }

    private int readPassive(int will) {
        WordRole role = grammar.role(text, will, last);
        VerbGroup group = role == WordRole.FUTURE_BE
                ? verbs.passiveBehind(will)
                : role == WordRole.REFLEXIVE
                        ? verbs.reflexivePassive(will)
                        : role == WordRole.BE ? verbs.passiveOfNow(will) : verbs.passiveAt(will);
        if (group == null || opinion) {
            return -1;
        }
        int by = group.end() + 1;
        List<String> who = actors.unnamed(clause.clause());
        if (by <= last && grammar.role(text, by, last) == WordRole.BY) {
            Subject agent = subjects.at(clause, by + 1, last);
            if (agent == null) {
                boolean own = isDate(by + 1) || grammar.isPartyWord(text.word(Math.min(last, by + 1)));
                return own && !who.isEmpty() ? add(who, group, List.of()) : group.end() + 1;
            }
            boolean named =
                    role != WordRole.BE && agent.names().stream().noneMatch(name -> name.type() == EntityType.PERSON);
            who = agent.names().isEmpty() || !named
                    ? actors.of(agent, clause.clause())
                    : agent.names().stream().map(Mention::entity).toList();
        }
        return who.isEmpty() ? group.end() + 1 : add(who, group, List.of());
    }

    /** "by the end of May" names no agent. */
    private boolean isDate(int from) {
        for (int w = from; w <= Math.min(last, from + 4); w++) {
            Mention mention = clause.nameAt(w);
            if (mention != null && mention.type() == EntityType.DATE) {
                return true;
            }
        }
        return false;
    }

    private int add(List<String> who, VerbGroup group, List<String> whom) {
        int end = group.end();
        int that = verbs.behindAdverbs(end + 1);
        boolean reports = that <= last && grammar.role(text, that, last) == WordRole.THAT;
        if (reports && grammar.isIn(VerbList.ANNOUNCED, group.lemma())) {
            if (group.force() == Force.DECIDES && announced == null && promises(that + 1)) {
                announced = new Act(who, group.lemma(), Force.COMMITS, List.of(), end, last);
            }
            return that + 1; // where what is promised begins
        }
        boolean own = who.size() == 1 && who.getFirst().startsWith("person:");
        boolean answers = group.force() == Force.WELCOMES || (group.force() == Force.NOTES && own);
        boolean thanksGuests = group.force() == Force.WELCOMES && talk.isForComing(group);
        if (thanksGuests
                || (answers && isCourtesy(end + 1))
                || (group.force() == Force.WELCOMES && isReception(group))) {
            onlyTold = true;
            return end + 1;
        }
        List<String> to = whom.isEmpty() ? addressees.of(clause, group.lemma(), group.force(), end, last) : whom;
        if (leadsOn(grammar, text, end + 1, last) || (group.force() == Force.CALLS_FOR && givesFloor(who, to, end))) {
            return end + 1;
        }
        if (!to.isEmpty()) {
            to = to.stream().filter(party -> !who.contains(party)).toList();
        }
        inReport = reports && (group.force() == Force.REAFFIRMS || group.force() == Force.NOTES);
        Act act = new Act(who, group.lemma(), group.force(), to, end, last);
        for (Act before : acts) {
            if (before.says(act)) {
                return end + 1;
            }
        }
        acts.add(act);
        return end + 1;
    }

    /** "I call on Ms Ruiz from the Daily News": who speaks next. */
    private boolean givesFloor(List<String> who, List<String> whom, int verbEnd) {
        boolean byPerson = who.size() == 1 && who.getFirst().startsWith("person:");
        boolean toPerson = whom.stream().anyMatch(party -> party.startsWith("person:"));
        for (int w = verbEnd + 1; byPerson && toPerson && w <= last; w++) {
            WordRole role = grammar.role(text, w, last);
            if (role == WordRole.TO || role == WordRole.THAT) {
                return false;
            }
        }
        return byPerson && toPerson;
    }

    /** "declare the following:". */
    static boolean leadsOn(Grammar grammar, ClauseText text, int from, int last) {
        for (int w = Math.max(from, last - 1); w <= Math.min(last, from + 2); w++) {
            if (grammar.isIn(VerbList.FOLLOWING, text.word(w))) {
                return true;
            }
        }
        return false;
    }

    /** True if what is announced lies ahead: "will be opened", "plan to open". */
    private boolean promises(int from) {
        for (int w = from; w <= last; w++) {
            if (grammar.role(text, w, last) == WordRole.WILL
                    || (grammar.role(text, w + 1, last) == WordRole.TO
                            && grammar.forms().at(text, w, last, this::isPlan) != null)) {
                return true;
            }
        }
        return false;
    }

    private boolean isPlan(VerbForm form) {
        return form.isPresent() && grammar.forces().of(form.lemma()) == Force.COMMITS;
    }

    /** "welcomed a delegation", "welcome the Minister to our harbour". */
    private boolean isReception(VerbGroup group) {
        if (addressees.isReceived(clause, group.lemma(), group.end() + 1, last)) {
            return true;
        }
        if (group.tense() != Tense.PAST) {
            return false;
        }
        for (int w = group.end() + 1; w <= Math.min(last, group.end() + RECEPTION_REACH); w++) {
            if (grammar.isIn(VerbList.RECEIVED, text.word(w))) {
                return text.after(w) != Gap.POSSESSIVE;
            }
        }
        return false;
    }

    /** "Thank you", "I appreciate the question". */
    private boolean isCourtesy(int from) {
        for (int w = from; w <= Math.min(last, from + 2); w++) {
            if (grammar.isIn(VerbList.COURTESY, text.word(w))) {
                return true;
            }
        }
        return false;
    }

    /** "thanked Kenya for its help in May": what is welcomed happened before. */
    private static boolean isOfThePast(Force force) {
        return switch (force) {
            case WELCOMES, REGRETS, CONDEMNS, NOTES -> true;
            case DECIDES, COMMITS, DEMANDS, CALLS_FOR, ENCOURAGES, SUPPORTS, REAFFIRMS, OFFERS, REFUSES -> false;
        };
    }

    /** The first date of a time long gone; the word behind the sentence if there is none. */
    private int oldDate(int first, @Nullable LocalDate date) {
        if (date == null) {
            return last + 1;
        }
        for (int w = first; w <= last; w++) {
            Mention mention = clause.nameAt(w);
            if (mention != null
                    && mention.type() == EntityType.DATE
                    && text.after(w - 1) != Gap.OPEN // "its Plan of Action (2013)"
                    && isBefore(mention.entity(), date.minusDays(NEWS_DAYS))) {
                return w;
            }
        }
        return last + 1;
    }

    /** Compares as much of an ISO date, or of an interval's end, as both have: "date:2019" is before any day of 2020. */
    private static boolean isBefore(String entity, LocalDate date) {
        String iso = entity.substring(entity.indexOf(':') + 1);
        String end = iso.substring(iso.indexOf('/') + 1);
        String other = date.toString();
        int length = Math.min(end.length(), other.length());
        return end.substring(0, length).compareTo(other.substring(0, length)) < 0;
    }
}
