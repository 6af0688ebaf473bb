package io.communique.parse.structure;

import io.communique.contracts.statement.Block;
import io.communique.contracts.statement.BlockKind;
import io.communique.contracts.statement.Clause;
import io.communique.contracts.statement.ClauseKind;
import io.communique.contracts.statement.CleanedStatement;
import io.communique.contracts.statement.Speaker;
import io.communique.contracts.statement.StatementKind;
import io.communique.contracts.statement.StructuredStatement;
import io.communique.parse.date.WrittenDates;
import io.communique.parse.language.Prose;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Stage three of the line: gives a cleaned statement its kind, its clauses or turns, and its speakers. Instances keep no
 * state and may be shared by threads.
 */
public final class StatementStructurer {

    /** What joins the clauses' texts. */
    private static final String BLANK_LINE = "\n\n";

    /** Lines of place and time above a text, and the characters of such a line. */
    private static final int MOST_NOTES = 4;

    private static final int LONGEST_PLACE = 80;

    private static final int LONGEST_DATE_LINE = 120;

    public StructuredStatement structure(CleanedStatement cleaned) {
        List<Block> blocks = new ArrayList<>(cleaned.blocks());
        EndLine.part(blocks);
        List<Block> notes = takeLeadingNotes(blocks);
        if (notes.isEmpty() && blocks.size() > 2 && isPlace(blocks.get(1))) { // between the lead and the text
            notes = List.of(blocks.remove(1));
        }
        List<Speaker> declared = DeclaredSpeakers.of(cleaned.declared());
        People people = People.of(cleaned.title(), blocks, declared);
        Turns turns = Turns.of(blocks, people);
        List<OpenedBlock> drafted = OpenedBlock.of(TypedLabels.apply(blocks, cleaned.language()), cleaned.language());
        StatementKind kind = KindClassifier.classify(cleaned, notes, turns, drafted);
        ClauseBuilder clauses = new ClauseBuilder();
        switch (kind) {
            case RESOLUTION, DECLARATION, COMMUNIQUE, JOINT_STATEMENT -> {
                if (turns.labelled() && !FormalClauses.isDrafted(drafted)) {
                    turns.addTo(clauses, people);
                } else {
                    FormalClauses.add(drafted, kind, clauses);
                }
            }
            case NEWS_CONFERENCE, INTERVIEW, BRIEFING, SPEECH -> turns.addTo(clauses, people);
            case PRESS_RELEASE, READOUT, OTHER -> {
                if (turns.labelled()) {
                    turns.addTo(clauses, people);
                } else {
                    ProseClauses.add(cleaned.title(), blocks, cleaned.language(), clauses);
                }
            }
        }
        List<Clause> built = clauses.build();
        Occasion occasion = Occasion.of(cleaned, kind, notes, built);
        List<Speaker> speakers = speakers(built);
        return StructuredStatement.of(
                cleaned,
                kind,
                occasion.place(),
                occasion.date(),
                speakers.isEmpty() ? declared : speakers,
                text(built),
                built);
    }

    private static String text(List<Clause> clauses) {
        List<String> texts = new ArrayList<>(clauses.size());
        for (Clause clause : clauses) {
            texts.add(clause.text());
        }
        return String.join(BLANK_LINE, texts);
    }

    /** Takes out the lines of place and time above the text: they stand in fields of their own. */
    private static List<Block> takeLeadingNotes(List<Block> blocks) {
        List<Block> notes = new ArrayList<>();
        int i = 0;
        for (int seen = 0; seen < MOST_NOTES && i < blocks.size() - 1; seen++) {
            Block block = blocks.get(i);
            boolean above = endsInInitials(block.text())
                    && block.text().length() <= LONGEST_PLACE
                    && isNote(blocks.get(i + 1)); // "Strelsau, R.C." above the line of the time
            if (above || isNote(block)) {
                notes.add(blocks.remove(i));
            } else if (block.text().length() > LONGEST_PLACE
                    || (Prose.endsSentence(block.text()) && !endsInInitials(block.text()))) {
                break;
            } else {
                i++; // a lead or an address above the place
            }
        }
        return notes;
    }

    private static boolean isNote(Block block) {
        return isPlace(block) || isDateLine(block);
    }

    private static boolean isDateLine(Block block) {
        return block.kind() == BlockKind.NOTE
                && block.label() == null
                && block.text().length() <= LONGEST_DATE_LINE
                && !WrittenDates.find(block.text(), false, null).isEmpty();
    }

    private static boolean isPlace(Block block) {
        return block.kind() == BlockKind.NOTE
                && block.label() == null
                && block.text().length() <= LONGEST_PLACE
                && (!Prose.endsSentence(block.text()) || endsInInitials(block.text()));
    }

    /** "Washington, D.C.": the last full stop closes no sentence. */
    static boolean endsInInitials(String text) {
        int end = text.length();
        return end > 3
                && text.charAt(end - 1) == '.'
                && Character.isUpperCase(text.charAt(end - 2))
                && text.charAt(end - 3) == '.'
                && Character.isUpperCase(text.charAt(end - 4));
    }

    /** Those who ask are heard in their questions; those who speak for themselves are listed. */
    private static List<Speaker> speakers(List<Clause> clauses) {
        Set<Speaker> askers = new HashSet<>();
        Set<Speaker> answerers = new HashSet<>();
        for (Clause clause : clauses) {
            if (clause.speaker() != null && clause.kind() == ClauseKind.QUESTION) {
                askers.add(clause.speaker());
            } else if (clause.speaker() != null && clause.kind() == ClauseKind.ANSWER) {
                answerers.add(clause.speaker());
            }
        }
        Set<Speaker> speakers = new LinkedHashSet<>();
        for (Clause clause : clauses) {
            Speaker speaker = clause.kind() == ClauseKind.QUESTION ? null : clause.speaker();
            if (speaker != null && (answerers.contains(speaker) || !askers.contains(speaker))) {
                speakers.add(speaker);
            }
        }
        return List.copyOf(speakers);
    }
}
