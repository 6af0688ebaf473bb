package io.communique.parse.structure;

import io.communique.contracts.statement.Block;
import io.communique.contracts.statement.CleanedStatement;
import io.communique.contracts.statement.StatementKind;
import io.communique.parse.language.Prose;
import io.communique.parse.vocabulary.Vocabulary;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells the kind of a statement: by the words of its title, the most specific first, and where these leave it open by
 * its form: labels of questions, opened clauses, who speaks in the chapeau.
 */
final class KindClassifier {

    /** Opened clauses from which on a text is drafted, not told. */
    private static final int DRAFTED = 3;

    private static final int HEAD_LINES = 5;
    private static final int LONGEST_TITLE = 250;

    /** Lines above a conversation, and the characters of one. */
    private static final int LEAD = 3;

    private static final int LONGEST_LEAD = 400;

    private static final TitleWords TITLE_WORDS = TitleWords.of(Vocabulary.rows(KindClassifier.class, "kinds.tsv", 2));

    /** A word of a title that says that it is a statement and not of which kind. */
    private static final String STATEMENT = "STATEMENT";

    private KindClassifier() {}

    /** @param notes the lines of place and time above the text */
    static StatementKind classify(CleanedStatement cleaned, List<Block> notes, Turns turns, List<OpenedBlock> opened) {
        String said = TITLE_WORDS.kind(cleaned.title());
        boolean vague = said == null || said.equals(StatementKind.PRESS_RELEASE.name());
        for (int i = 0; vague && i < Math.min(HEAD_LINES, opened.size()); i++) { // a masthead may stand above the title
            String text = opened.get(i).block().text();
            if (text.length() > LONGEST_TITLE || Prose.endsSentence(text)) {
                break;
            }
            String line = TITLE_WORDS.kind(text);
            if (line != null && (said == null || !line.equals(STATEMENT))) {
                said = line;
                break;
            }
        }
        if (said == null) {
            said = inNotes(notes);
        }
        if (said != null) {
            return said.equals(STATEMENT) ? statement(opened, turns) : confirmed(StatementKind.valueOf(said), turns);
        }
        if (turns.questions() > 0) {
            return turns.isInterview() || interviewed(opened) ? StatementKind.INTERVIEW : StatementKind.NEWS_CONFERENCE;
        }
        int chapeau = Chapeaus.find(opened);
        int drafted = drafted(opened, chapeau);
        if (drafted > 0 && Chapeaus.isOrgan(opened, chapeau)) {
            return StatementKind.RESOLUTION;
        }
        if (drafted >= DRAFTED) {
            return drafter(opened);
        }
        if (turns.labelled()) {
            return StatementKind.SPEECH;
        }
        return cleaned.title() == null ? StatementKind.OTHER : StatementKind.PRESS_RELEASE;
    }

    /** Above the text, a line of day and place may be the one that says it: "1 (1946) Resolution of 25 January 1946". */
    private static @Nullable String inNotes(List<Block> notes) {
        for (Block block : notes) {
            String kind = block.text().length() > LONGEST_TITLE ? null : TITLE_WORDS.kind(block.text());
            if (StatementKind.RESOLUTION.name().equals(kind)) {
                return kind;
            }
        }
        return null;
    }

    /** How many blocks are worded as those of drafted texts are. */
    private static int drafted(List<OpenedBlock> opened, int chapeau) {
        return Math.max(opened(opened), preamble(opened, chapeau));
    }

    private static int opened(List<OpenedBlock> blocks) {
        int opened = 0;
        for (OpenedBlock block : blocks) {
            opened += block.opener() != null ? 1 : 0;
        }
        return opened;
    }

    /** Blocks from the chapeau on that leave their sentence open, as paragraphs of no other text do. */
    private static int preamble(List<OpenedBlock> opened, int chapeau) {
        int end = Math.max(0, chapeau);
        while (chapeau >= 0
                && end < opened.size()
                && Chapeaus.leavesOpen(
                        Chapeaus.withoutMark(opened.get(end).block().text()))) {
            end++;
        }
        return end - Math.max(0, chapeau);
    }

    /** Remarks that answer questions are a news conference; a readout tells, and what was said word for word is speech. */
    private static StatementKind confirmed(StatementKind kind, Turns turns) {
        if (kind == StatementKind.SPEECH && turns.questions() > 1) {
            return StatementKind.NEWS_CONFERENCE;
        }
        if (kind == StatementKind.READOUT && turns.labelled()) { // French has one word for a talk and an interview
            return turns.questions() > 1 ? StatementKind.INTERVIEW : StatementKind.SPEECH;
        }
        return kind;
    }

    /** An editor's lines above a conversation say that it is an interview where a quotation is its title. */
    private static boolean interviewed(List<OpenedBlock> opened) {
        for (int i = 0; i < Math.min(LEAD, opened.size()); i++) {
            String text = opened.get(i).block().text();
            if (text.length() <= LONGEST_LEAD && StatementKind.INTERVIEW.name().equals(TITLE_WORDS.kind(text))) {
                return true;
            }
        }
        return false;
    }

    private static StatementKind statement(List<OpenedBlock> opened, Turns turns) {
        if (turns.questions() > 0) {
            return StatementKind.NEWS_CONFERENCE;
        }
        if (Chapeaus.isJoint(opened)) {
            return StatementKind.JOINT_STATEMENT;
        }
        return drafted(opened, Chapeaus.find(opened)) >= DRAFTED
                ? StatementKind.DECLARATION
                : StatementKind.PRESS_RELEASE;
    }

    private static StatementKind drafter(List<OpenedBlock> opened) {
        return Chapeaus.isJoint(opened) ? StatementKind.JOINT_STATEMENT : StatementKind.DECLARATION;
    }
}
