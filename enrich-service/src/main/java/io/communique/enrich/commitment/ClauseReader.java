package io.communique.enrich.commitment;

import io.communique.contracts.statement.ClauseKind;
import io.communique.contracts.statement.Force;
import io.communique.enrich.commitment.Sentences.Sentence;
import io.communique.enrich.commitment.VerbGroup.Tense;
import io.communique.enrich.text.ClauseText;
import io.communique.enrich.text.Gap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the acts of a clause: that of its opener, if it is operative, and those of its sentences. */
final class ClauseReader {

    private final Grammar grammar;
    private final Actors actors;
    private final @Nullable LocalDate date;

    ClauseReader(Grammar grammar, Actors actors, @Nullable LocalDate date) {
        this.grammar = grammar;
        this.actors = actors;
        this.date = date;
    }

    List<Act> read(NamedClause clause) {
        List<Sentence> sentences = Sentences.of(clause.text());
        List<Act> acts = new ArrayList<>();
        boolean operative = clause.clause().kind() == ClauseKind.OPERATIVE
                && clause.clause().action() != null;
        int opener = operative ? openerStart(clause) : 0;
        for (int s = 0; s < sentences.size(); s++) {
            Sentence sentence = sentences.get(s);
            if (operative && opener >= sentence.first() && opener <= sentence.last()) {
                acts.addAll(opened(clause, sentence));
            } else if (!sentence.isQuestion() && grammar.readsSentences()) {
                acts.addAll(ofSentence(clause, sentence, s == 0));
            }
        }
        return acts;
    }

    /** True for a list item with a subject or a finite verb: "We call on", "welcomed the plan", not "to open the road". */
    boolean hasOwnForce(NamedClause clause) {
        String action = clause.clause().action();
        ClauseText text = clause.text();
        if (action == null || text.count() == 0 || !grammar.readsSentences()) {
            return false;
        }
        int first = openerStart(clause);
        String verb = action.indexOf(' ') < 0 ? action : action.substring(0, action.indexOf(' '));
        return first < text.count()
                && grammar.forces().of(action) != null
                && (!text.word(first).equals(verb) || new SubjectReader(grammar).at(clause, 0, first - 1) != null);
    }

    /** An operative clause may open with a verb that the parser does not know: "nehmen ... zur Kenntnis". */
    private List<Act> ofSentence(NamedClause clause, Sentence sentence, boolean isFirst) {
        List<Act> read = reader(clause, sentence).read(sentence.first());
        ClauseKind kind = clause.clause().kind();
        boolean inList = kind == ClauseKind.PARAGRAPH && !clause.text().isCapital(sentence.first());
        boolean opens = isFirst && (kind == ClauseKind.OPERATIVE || inList) && !grammar.agrees();
        return read.isEmpty() && opens
                ? reader(clause, sentence).readOpened(sentence.first(), actors.unnamed(clause.clause()))
                : read;
    }

    private SentenceReader reader(NamedClause clause, Sentence sentence) {
        return new SentenceReader(grammar, clause, actors, sentence.first(), sentence.last(), date);
    }

    /** The acts of the sentence with the opener. */
    private List<Act> opened(NamedClause clause, Sentence sentence) {
        int first = openerStart(clause);
        int end = openerEnd(clause, first);
        if (grammar.readsSentences() && first > sentence.first()) {
            SentenceReader reader = reader(clause, sentence);
            List<Act> read = reader.read(sentence.first());
            if (!read.isEmpty() || reader.isTold()) {
                return read;
            }
        }
        List<String> who = actorsBefore(clause, sentence, first);
        Act act = who == null ? null : ofOpener(clause, who, end, sentence.last());
        if (act == null) {
            return List.of();
        }
        List<Act> acts = new ArrayList<>();
        acts.add(act);
        if (grammar.readsSentences() && end < sentence.last()) {
            for (Act more : reader(clause, sentence).readOn(end + 1, act.actors(), Tense.PRESENT)) {
                if (!act.says(more)) {
                    acts.add(more);
                }
            }
        }
        return acts;
    }

    /** The subject that the sentence names before its opener, else all signatories; absent if those named are unknown. */
    private @Nullable List<String> actorsBefore(NamedClause clause, Sentence sentence, int opener) {
        Subject subject = grammar.readsSentences() && opener > sentence.first()
                ? new SubjectReader(grammar).at(clause, sentence.first(), opener - 1)
                : null;
        if (subject == null || isPartOfName(clause, subject)) {
            return actors.unnamed(clause.clause());
        }
        List<String> who = actors.of(subject, clause.clause());
        return who.isEmpty() && !subject.names().isEmpty() ? null : who;
    }

    /** True for "The Quad" of "The Quad Harbour Fund": another noun in capitals follows. */
    private static boolean isPartOfName(NamedClause clause, Subject subject) {
        int next = subject.end() + 1;
        return subject.isOne()
                && clause.text().isCapital(next)
                && clause.text().after(subject.end()) == Gap.SPACE
                && clause.nameAt(next) == null;
    }

    private @Nullable Act ofOpener(NamedClause clause, List<String> who, int end, int last) {
        String action = clause.clause().action();
        if (action == null) {
            return null;
        }
        ClauseText text = clause.text();
        VerbForm apart = grammar.readsSentences()
                ? grammar.forms().at(text, openerStart(clause), last, form -> !form.particle()
                        .isEmpty())
                : null;
        if (apart != null) {
            action = apart.lemma(); // "fordern" of "fordern ... auf"
        }
        Force force = VerbGroupReader.forceOf(grammar, action, text, end, last);
        if (force == null) {
            return null;
        }
        if (grammar.readsSentences() && SentenceReader.leadsOn(grammar, text, end + 1, last)) {
            return null;
        }
        List<String> whom = grammar.readsSentences()
                ? new AddresseeReader(grammar).of(clause, action, force, end, last)
                : List.of();
        return new Act(who, action, force, whom, end, last);
    }

    private static int openerStart(NamedClause clause) {
        String opener = clause.clause().opener();
        int at = opener == null ? -1 : clause.text().text().indexOf(opener);
        return at < 0 ? 0 : clause.text().wordFrom(at);
    }

    private static int openerEnd(NamedClause clause, int first) {
        String opener = clause.clause().opener();
        if (opener == null) {
            return first - 1;
        }
        int end = clause.text().start(first) + opener.length();
        return Math.max(first, clause.text().wordFrom(end) - 1);
    }
}
