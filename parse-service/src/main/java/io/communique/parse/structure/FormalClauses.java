package io.communique.parse.structure;

import io.communique.contracts.statement.Block;
import io.communique.contracts.statement.BlockKind;
import io.communique.contracts.statement.ClauseKind;
import io.communique.contracts.statement.StatementKind;
import io.communique.parse.language.Prose;
import io.communique.parse.language.Words;
import io.communique.parse.structure.ClauseBuilder.Draft;
import io.communique.parse.structure.OpenClauses.Open;
import io.communique.parse.vocabulary.ClosingFormulas;
import io.communique.parse.vocabulary.PageLines;
import io.communique.parse.vocabulary.Vocabulary;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Clauses of resolutions, declarations, communiqués and joint statements: a chapeau that names who speaks, a preamble
 * that says why, and an operative part that says what. A list belongs to the clause that introduces it.
 */
final class FormalClauses {

    /** A title of a chapter is a line; a longer one without a full stop is a clause whose full stop was lost. */
    private static final int LONGEST_HEADING = 120;

    /** In bold type, a title may fill two lines. */
    private static final int LONGEST_BOLD_HEADING = 200;

    /** Words of a title from which on their capitals tell it from a sentence. */
    private static final int LEAST_TITLE_WORDS = 4;

    /** Letters of words that titles may write small: "from", "with". */
    private static final int SMALL_WORD = 4;

    /** Longer ones: "through", "between". */
    private static final Set<String> TITLE_JOINTS = Vocabulary.words(FormalClauses.class, "title-joints.txt");

    /** Unopened clauses that may follow each other in a preamble. */
    private static final int FAR = 5;

    private static final int LONGEST_TITLE = 60;

    /** Opened clauses from which on a text is drafted, not told. */
    private static final int DRAFTED = 3;

    /** Numbers and letters of parts: "A", "II", "Part B". */
    private static final int LONGEST_PART = 6;

    private final List<OpenedBlock> blocks;
    private final StatementKind statement;
    private final ClauseBuilder clauses;
    private final OpenClauses open = new OpenClauses();
    private final IdentityHashMap<OpenedBlock, Optional<Opener>> laterActs = new IdentityHashMap<>();
    private int chapeau;
    private final int tail;

    /** What the last clause that was none of a list is. */
    private @Nullable ClauseKind last;

    /** True if that clause left its sentence open: what comes behind a preamble completes it. */
    private boolean sentenceOpen;

    private boolean numberedPreamble;

    /** True from the first operative clause to the next heading: a preamble does not come back within a part. */
    private boolean acting;

    /** True from the first operative clause to the next annex. */
    private boolean operative;

    private FormalClauses(List<OpenedBlock> blocks, StatementKind statement, ClauseBuilder clauses) {
        this.blocks = blocks;
        this.statement = statement;
        this.clauses = clauses;
        this.chapeau = Chapeaus.find(blocks);
        this.tail = Closings.tail(blocks);
    }

    /** True if the text has the form of one that was drafted: somebody's name left open, or sentences of acts. */
    static boolean isDrafted(List<OpenedBlock> blocks) {
        if (Chapeaus.find(blocks) >= 0) {
            return true;
        }
        int acts = 0;
        for (OpenedBlock opened : blocks) {
            acts += opened.isOperative() || opened.isPreambular() ? 1 : 0;
        }
        return acts >= DRAFTED && 2 * acts >= blocks.size();
    }

    static void add(List<OpenedBlock> blocks, StatementKind statement, ClauseBuilder clauses) {
        new FormalClauses(blocks, statement, clauses).add();
    }

    private void add() {
        chapeau = chapeau < 0 ? meeting() : chapeau;
        boolean closed = false;
        for (int i = 0; i < blocks.size(); i++) {
            OpenedBlock opened = blocks.get(i);
            Block block = opened.block();
            if (block.kind() == BlockKind.NOTE && isOfPage(block)) {
                continue;
            }
            if (closed && Closings.isAnnex(block)) {
                closed = false;
                clauses.add(Draft.labelled(ClauseKind.HEADING, block.text(), Labels.ofItem(block)));
                open.head();
                continue;
            }
            closed |= (operative && ClosingFormulas.isMeeting(block.text()))
                    || (i >= tail
                            && !(i > 0 && Closings.isAnnex(blocks.get(i - 1).block())))
                    || (i > chapeau && i > 0 && Closings.opens(block.text()));
            if (Closings.isFootnote(block) || (closed && Closings.isMarked(block.text()))) {
                clauses.add(Draft.labelled(ClauseKind.PARAGRAPH, block.text(), Labels.ofItem(block)));
            } else if (closed) {
                clauses.add(Draft.labelled(ClauseKind.CLOSING, block.text(), Labels.ofItem(block)));
            } else if (i == chapeau || isChapeauOfPart(opened) || isChapeauAgain(i)) {
                clauses.add(Draft.labelled(ClauseKind.CHAPEAU, block.text(), Labels.ofItem(block)));
                last = ClauseKind.CHAPEAU;
                sentenceOpen = Chapeaus.leavesOpen(Chapeaus.withoutMark(block.text()));
                acting = false;
                open.clear();
            } else if (isHeading(opened, i)) {
                addHeading(block);
            } else {
                addClause(opened, i);
            }
        }
    }

    /** What the printer set on the page is no clause. */
    private static boolean isOfPage(Block block) {
        return block.label() == null && (PageLines.isSymbol(block.text()) || PageLines.isNumber(block.text()));
    }

    /** The first paragraph, where it says that the parties met and nothing that they do. */
    private int meeting() {
        if (statement == StatementKind.RESOLUTION) {
            return -1;
        }
        for (int i = 0; i < blocks.size(); i++) {
            OpenedBlock opened = blocks.get(i);
            boolean line = !Prose.endsSentence(opened.block().text()); // the title once more
            if (!line && !isHeading(opened, i) && opened.block().kind() != BlockKind.NOTE) {
                return Meetings.tells(opened.block().text()) && laterAct(opened) == null ? i : -1;
            }
        }
        return -1;
    }

    /** Each of several parts of a resolution has its chapeau in the words of the first. */
    private boolean isChapeauOfPart(OpenedBlock opened) {
        return chapeau >= 0
                && operative
                && opened.block().text().length() <= LONGEST_HEADING
                && opened.block().text().equals(blocks.get(chapeau).block().text());
    }

    /** A conference is named in full, says when it met and that it adopts "the following", and begins once more. */
    private boolean isChapeauAgain(int index) {
        boolean again = statement == StatementKind.RESOLUTION
                && index == chapeau + 2
                && Chapeaus.isOrgan(blocks, chapeau)
                && introduces(blocks.get(index - 1).block().text())
                && Chapeaus.isNext(blocks, index);
        return again || isChapeauOfAnnex(index);
    }

    /** A text that a resolution adopts may be one of the same kind, with its own preamble below its title. */
    private boolean isChapeauOfAnnex(int index) {
        return statement == StatementKind.RESOLUTION
                && operative
                && !acting
                && index + 1 < blocks.size()
                && Chapeaus.isOrganAtWork(blocks.get(index).block().text())
                && blocks.get(index + 1).isPreambular();
    }

    private void addHeading(Block block) {
        Labels.Heading heading = Labels.heading(block);
        if (heading.label() != null && block.kind() == BlockKind.LIST_ITEM && open.introduces()) {
            open.clear(); // the headings are what was introduced
        }
        open.head();
        acting = false;
        clauses.add(Draft.labelled(ClauseKind.HEADING, heading.text(), heading.label()));
    }

    private void addClause(OpenedBlock opened, int index) {
        Block block = opened.block();
        String text = block.text();
        String label = Labels.ofItem(block);
        ItemLabel item = ItemLabel.of(block, open.nearest());
        boolean restOfAct = isRestOfSentence(opened, item) && open.completesAct();
        Open parent = open.parent(item);
        boolean goesOn = chapeau >= 0 && index > chapeau && Character.isLowerCase(text.codePointAt(0));
        Opener opener = opened.opener() == null && (parent != null || goesOn) ? opened.inList() : opened.opener();
        boolean listed = parent != null && parent.kind() != ClauseKind.CHAPEAU;
        Opener act = opened.act();
        boolean free = !listed || parent.kind() == ClauseKind.PARAGRAPH;
        if ((free || isSentence(text)) && index > chapeau && opener == null && act == null) {
            act = PartyActs.find(text, opened.openers());
            act = act != null && !free && act.start() == 0 ? null : act; // without its subject
            act = !listed && statement != StatementKind.RESOLUTION ? withSubject(opened, act) : act;
        }
        boolean ownAct = listed && free && act != null; // terms that a sentence only announces
        ClauseKind kind;
        if (listed) {
            kind = ownAct ? ClauseKind.OPERATIVE : parent.kind();
        } else if (restOfAct && opener == null && act == null) {
            kind = ClauseKind.OPERATIVE;
        } else {
            kind = kind(opened, opener, act, label, index);
        }
        if (!listed) {
            acting |= kind == ClauseKind.OPERATIVE;
            operative |= kind == ClauseKind.OPERATIVE;
            last = index < chapeau && kind == ClauseKind.PARAGRAPH ? last : kind;
            sentenceOpen = Chapeaus.leavesOpen(Chapeaus.withoutMark(text));
            numberedPreamble |= kind == ClauseKind.PREAMBULAR && label != null;
        }
        if (kind == ClauseKind.OPERATIVE) {
            opener = verb(opened, opener, act, parent, listed);
        }
        boolean told = kind == ClauseKind.PARAGRAPH || kind == ClauseKind.QUOTE;
        int ordinal = clauses.add(new Draft(
                kind, text, told ? null : opener, label, parent == null ? null : parent.ordinal(), null, null));
        if (item.isItem() || !Prose.endsItem(text) || Chapeaus.leavesOpen(text)) {
            open.push(new Open(ordinal, kind, item, introduces(text), text));
        }
    }

    /** The act itself: behind a participle it is the verb of the main clause, in a list it may be an infinitive. */
    private @Nullable Opener verb(
            OpenedBlock opened, @Nullable Opener opener, @Nullable Opener act, @Nullable Open parent, boolean listed) {
        String text = opened.block().text();
        if (opener != null && opener.isPreambular() && opener.equals(opened.opener())) {
            Opener main = opened.act() == null ? opened.openers().mainVerb(text, opener.end()) : opened.act();
            if (main != null) {
                return main;
            }
            boolean subject = !listed
                    && opened.openers().inflected()
                    && statement != StatementKind.RESOLUTION
                    && opened.isPreambular()
                    && text.endsWith(".");
            return subject ? laterAct(opened) : opener;
        }
        if (opener != null || act != null) {
            return opener == null ? act : opener;
        }
        Opener infinitive = parent == null || !parent.introduces()
                ? null
                : Infinitives.first(text, parent.text(), opened.openers().language());
        return infinitive == null && listed && isSentence(text) ? laterAct(opened) : infinitive;
    }

    /**
     * "Continued work on bridges is a need. We will build one": what looks like a verb is one where a subject acts. That
     * the parties met is an act only where they do nothing else.
     */
    private @Nullable Opener withSubject(OpenedBlock opened, @Nullable Opener act) {
        boolean found = act != null && act.start() > 0 && !Meetings.isMeeting(act);
        Opener later = found ? null : laterAct(opened);
        return later == null ? act : later;
    }

    /** A paragraph that tells first may act in a later sentence. */
    private @Nullable Opener laterAct(OpenedBlock opened) {
        return laterActs
                .computeIfAbsent(
                        opened,
                        key -> Optional.ofNullable(LaterActs.find(key.block().text(), key.openers())))
                .orElse(null);
    }

    private ClauseKind kind(
            OpenedBlock opened, @Nullable Opener opener, @Nullable Opener act, @Nullable String label, int index) {
        if (isPreamble(opened, opener, label, index)) {
            return ClauseKind.PREAMBULAR;
        }
        if (index < chapeau) { // an editor's line, whatever it tells
            return ClauseKind.PARAGRAPH;
        }
        boolean numbered = label != null && (statement == StatementKind.RESOLUTION || opener != null);
        boolean acts = act != null
                || (opener != null && !opener.isPreambular())
                || opened.isOperative()
                || (opener != null && statement != StatementKind.RESOLUTION && laterAct(opened) != null);
        boolean completes = chapeau >= 0
                && (last == ClauseKind.CHAPEAU || last == ClauseKind.PREAMBULAR)
                && (sentenceOpen || statement == StatementKind.RESOLUTION);
        if (acts || numbered || introducesActs(index)) {
            return ClauseKind.OPERATIVE;
        }
        if (statement == StatementKind.RESOLUTION && operative && index > chapeau && isProvision(opened.block())) {
            return ClauseKind.OPERATIVE;
        }
        if (index > chapeau && (completes || (opener != null && statement == StatementKind.RESOLUTION))) {
            return ClauseKind.OPERATIVE; // whatever its words are
        }
        return opened.block().kind() == BlockKind.QUOTE ? ClauseKind.QUOTE : ClauseKind.PARAGRAPH;
    }

    /** A sentence behind what an organ decides is part of the decision, as in a statute or a recommendation. */
    private static boolean isProvision(Block block) {
        String text = block.text();
        return block.kind() == BlockKind.PARAGRAPH
                && Prose.endsSentence(text)
                && Character.isLetter(text.codePointAt(0));
    }

    /**
     * A participle that opens a sentence with a full stop may be its subject ("Building resilience requires …"), unless
     * the preamble is seen to go on before or behind it. Within the preamble, what leaves its sentence open belongs to
     * it whatever its words are. Where numbers begin behind it, they begin the operative part.
     */
    private boolean isPreamble(OpenedBlock opened, @Nullable Opener opener, @Nullable String label, int index) {
        if (index == chapeau + 1 && index + 1 < blocks.size() && isChapeauAgain(index + 1)) {
            return true;
        }
        if (acting) {
            return statement != StatementKind.RESOLUTION
                    && label == null
                    && opened.isPreambular()
                    && Chapeaus.leavesOpen(opened.block().text());
        }
        boolean within = last == ClauseKind.PREAMBULAR || (last == ClauseKind.CHAPEAU && index > chapeau);
        if (last == ClauseKind.PREAMBULAR && label != null && !numberedPreamble) {
            return false;
        }
        String text = opened.block().text();
        if (opener == null) {
            boolean leavesOpen = Chapeaus.leavesOpen(Chapeaus.withoutMark(text)) && !introduces(text);
            return within
                    && chapeau >= 0
                    && opened.act() == null
                    && (leavesOpen || isItemOfPreamble(text, label, index));
        }
        boolean preambular = opened.opener() == null ? opener.isPreambular() : opened.isPreambular();
        if (!preambular || (statement != StatementKind.RESOLUTION && laterAct(opened) != null)) {
            return false;
        }
        boolean followed = index + 1 < blocks.size() && blocks.get(index + 1).isPreambular();
        return within || followed || !text.endsWith(".");
    }

    /** "That the lack of documents …;" between two clauses of the preamble. */
    private boolean isItemOfPreamble(String text, @Nullable String label, int index) {
        if (label != null || !text.contains(";") || text.endsWith(".")) {
            return false;
        }
        for (int i = index + 1; i < blocks.size() && i <= index + FAR; i++) {
            if (blocks.get(i).isPreambular()) {
                return true;
            }
            if (blocks.get(i).isOperative()) {
                return false;
            }
        }
        return false;
    }

    /** "as set out in the plan." behind the items of a list ends the sentence with which the list was introduced. */
    private boolean isRestOfSentence(OpenedBlock opened, ItemLabel item) {
        return statement != StatementKind.RESOLUTION
                && !item.isItem()
                && opened.block().kind() == BlockKind.PARAGRAPH
                && Character.isLowerCase(opened.block().text().codePointAt(0));
    }

    /** An item that is a sentence of its own names who acts. */
    private boolean isSentence(String text) {
        return statement != StatementKind.RESOLUTION
                && text.endsWith(".")
                && Character.isUpperCase(text.codePointAt(0));
    }

    private static boolean introduces(String text) {
        return text.endsWith(":") || text.endsWith("：");
    }

    /** A sentence that a list of acts completes: "We are taking steps to:" before "support …". */
    private boolean introducesActs(int index) {
        if (!introduces(blocks.get(index).block().text()) || index + 1 >= blocks.size()) {
            return false;
        }
        OpenedBlock next = blocks.get(index + 1);
        return next.block().kind() == BlockKind.LIST_ITEM && next.inList() != null;
    }

    /** Without markup, a short line that no sentence ends and another block follows. */
    private boolean isHeading(OpenedBlock opened, int index) {
        Block block = opened.block();
        if (block.kind() == BlockKind.HEADING) {
            return true;
        }
        String text = Chapeaus.withoutMark(block.text());
        boolean line = index + 1 < blocks.size()
                && text.length() <= (Boolean.TRUE.equals(block.emphasised()) ? LONGEST_BOLD_HEADING : LONGEST_HEADING)
                && !Prose.endsItem(text)
                && (opened.opener() == null || isShortTitle(block, index) || PersonNames.isShouted(text));
        if (!line) {
            return false;
        }
        boolean above = index < chapeau
                && text.length() > LONGEST_PART
                && !isAboveNumber(block, index)
                && (statement == StatementKind.RESOLUTION || !isCapitalised(text));
        if (above) {
            return false;
        }
        if (block.kind() == BlockKind.LIST_ITEM) {
            return isNumberedTitle(opened, index);
        }
        return block.kind() == BlockKind.PARAGRAPH;
    }

    /** "Enhancing Energy Security and Combating the Effects of Drought": all longer words begin with a capital. */
    private static boolean isCapitalised(String text) {
        int words = 0;
        for (String word : Words.of(text, LONGEST_HEADING)) {
            if (word.length() > SMALL_WORD
                    && Character.isLowerCase(word.codePointAt(0))
                    && !TITLE_JOINTS.contains(word)) {
                return false;
            }
            words++;
        }
        return words >= LEAST_TITLE_WORDS;
    }

    /** A bold line right above the first numbered paragraph is its chapter's title, not an editor's line. */
    private boolean isAboveNumber(Block block, int index) {
        return Boolean.TRUE.equals(block.emphasised())
                && block.text().length() <= LONGEST_TITLE
                && ItemLabel.of(blocks.get(index + 1).block(), null).isNumber();
    }

    /** "2. Trade" above paragraphs or above numbers of another kind is a title, not an item beside others. */
    private boolean isNumberedTitle(OpenedBlock opened, int index) {
        Block block = opened.block();
        ItemLabel own = ItemLabel.of(block, null);
        ItemLabel following = ItemLabel.of(blocks.get(index + 1).block(), null);
        boolean beginsAnew = own.isNumber()
                && following.kind().equals(own.kind())
                && following.value() == 1
                && Prose.endsItem(blocks.get(index + 1).block().text());
        boolean listed = open.introduces() && !own.isChapter() && !beginsAnew;
        if (Labels.ofItem(block) == null || opened.act() != null || index <= chapeau || listed) {
            return false;
        }
        Block below = blocks.get(index + 1).block();
        ItemLabel next = ItemLabel.of(below, null);
        return block.text().length() <= LONGEST_TITLE
                && (beginsAnew || !next.kind().equals(own.kind()))
                && (!next.isItem() ? Prose.endsItem(below.text()) : next.isNumber());
    }

    /** "Support for the region" between two sentences is no act: an act would end as they do. */
    private boolean isShortTitle(Block block, int index) {
        return statement != StatementKind.RESOLUTION
                && index > 0
                && block.kind() == BlockKind.PARAGRAPH
                && !sentenceOpen
                && blocks.get(index - 1).block().text().endsWith(".")
                && Character.isUpperCase(blocks.get(index + 1).block().text().codePointAt(0))
                && (block.text().length() <= LONGEST_TITLE
                        || Boolean.TRUE.equals(block.emphasised())
                        || isCapitalised(block.text()));
    }
}
