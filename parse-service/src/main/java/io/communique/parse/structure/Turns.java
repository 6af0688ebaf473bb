package io.communique.parse.structure;

import io.communique.contracts.statement.Block;
import io.communique.contracts.statement.BlockKind;
import io.communique.contracts.statement.ClauseKind;
import io.communique.contracts.statement.Speaker;
import io.communique.parse.language.Prose;
import io.communique.parse.language.Words;
import io.communique.parse.structure.ClauseBuilder.Draft;
import io.communique.parse.structure.SpeakerLabels.Part;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who says which block of a transcript. A block without a label goes on with the turn before it. Questions are known by
 * their labels; where there are none, by bold or italic type, or by dashes at each change of the speaker.
 */
final class Turns {

    /** Emphasised questions from which on a page without labels is a conversation. */
    private static final int EMPHASISED_QUESTIONS = 2;

    /** An end mark, a time and an editor's line may follow it, and no speech. */
    private static final int LAST_BLOCKS = 4;

    private static final int LONGEST_HEADING = 120;

    /** Characters of a line such as "Answers to questions:" before the first of them. */
    private static final int LONGEST_INTRODUCTION = 60;

    /** Characters of what is said before a statement begins, and of one word from the hall between it. */
    private static final int LONGEST_ASIDES = 400;

    private static final int LONGEST_ASIDE = 80;

    /** Paragraphs and characters of a statement that answers no word from the hall. */
    private static final int LEAST_BLOCKS_OF_STATEMENT = 8;

    private static final int LEAST_OF_STATEMENT = 2500;

    /** "Good afternoon, Karen." */
    private static final int MOST_WORDS_OF_GREETING = 3;

    /** Blocks at the beginning in which an editor tells of the conversation. */
    private static final int LEAD = 3;

    /** Characters of an editor's lead that is set like a question; a host's greeting is shorter. */
    private static final int LEAST_LEAD = 80;

    private final List<Utterance> utterances;
    private final Cast cast;
    private final boolean emphasisAsks;
    private final boolean headingsAsk;
    private final int beginnings;

    private Turns(List<Utterance> utterances, Cast cast, boolean emphasisAsks, boolean headingsAsk) {
        this.headingsAsk = headingsAsk;
        int begun = 0;
        for (Utterance utterance : utterances) {
            begun += utterance.begins() ? 1 : 0;
        }
        this.beginnings = begun;
        this.utterances = utterances;
        this.cast = cast;
        this.emphasisAsks = emphasisAsks;
    }

    /**
     * A block with its label.
     *
     * @param label absent where the turn goes on
     * @param part absent where the label is a name alone
     * @param begins true where somebody else begins to speak
     */
    private record Utterance(
            Block block, @Nullable String label, @Nullable Part part, String text, boolean begins) {

        /** A sentence without its emphasis. */
        Utterance plain() {
            boolean emphasised = Boolean.TRUE.equals(block.emphasised()) && Prose.endsSentence(text);
            return emphasised
                    ? new Utterance(
                            new Block(block.kind(), block.text(), block.level(), null, block.label()),
                            label,
                            part,
                            text,
                            begins)
                    : this;
        }
    }

    static Turns of(List<Block> blocks, People people) {
        List<@Nullable LabelledText> candidates = candidates(blocks);
        Map<String, SpeakerLabel> labels = LabelChoice.of(blocks, candidates, people);
        List<Block> parted = InnerLabels.part(blocks, labels);
        return parted.size() == blocks.size()
                ? of(blocks, candidates, labels, people)
                : of(parted, candidates(parted), labels, people);
    }

    private static Turns of(
            List<Block> blocks,
            List<@Nullable LabelledText> candidates,
            Map<String, SpeakerLabel> labels,
            People people) {
        Cast cast = Cast.of(labels.values(), people, blocks);
        Roles roles = Roles.of(blocks, candidates, labels, cast, people);
        boolean dashes = labels.size() <= 1 && Dashes.part(blocks);
        List<Utterance> utterances = new ArrayList<>();
        boolean asking = false;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            LabelledText labelled = candidates.get(i);
            boolean speaks = labelled != null && labels.containsKey(labelled.label());
            if (labelled != null
                    && speaks
                    && labelled.loose()
                    && labelled.label().equals("A")) {
                // the indefinite article looks so too, but not right behind a question and before a capital
                speaks = asking && Character.isUpperCase(labelled.rest().codePointAt(0));
            }
            if (labelled != null && speaks) {
                Part part = roles.part(labelled.label());
                if (part == Part.INTERJECTS && isQuestion(labelled.rest())) {
                    part = Part.ASKS; // a voice from the hall that is answered
                }
                asking = part == Part.ASKS;
                utterances.add(new Utterance(block, labelled.label(), part, labelled.rest(), true));
            } else if (dashes && Dashes.isDash(block)) {
                asking = !asking;
                utterances.add(new Utterance(block, null, asking ? Part.ASKS : Part.ANSWERS, block.text(), true));
            } else {
                utterances.add(new Utterance(block, null, null, block.text(), false));
            }
        }
        int first = firstQuestion(utterances);
        boolean asked = first < utterances.size();
        for (int i = 0; asked && i < first; i++) {
            utterances.set(i, utterances.get(i).plain()); // "Check against delivery!" in italics asks nothing
        }
        boolean emphasisAsks = asked ? isEmphasisOfQuestions(utterances) : emphasisAsks(blocks);
        return new Turns(utterances, cast, emphasisAsks, !asked && !emphasisAsks && headingsAsk(blocks));
    }

    private static int firstQuestion(List<Utterance> utterances) {
        int first = 0;
        while (first < utterances.size() && utterances.get(first).part() != Part.ASKS) {
            first++;
        }
        return first;
    }

    /** An item's run-in heading looks like a label and is none; a heading is one only if it has nothing else in it. */
    private static List<@Nullable LabelledText> candidates(List<Block> blocks) {
        List<@Nullable LabelledText> candidates = new ArrayList<>(blocks.size());
        boolean lone = false;
        for (Block block : blocks) {
            LabelledText labelled =
                    switch (block.kind()) {
                        case PARAGRAPH, QUOTE -> {
                            LabelledText ended = LabelledText.of(block.text());
                            yield ended != null ? ended : LabelledText.alone(block.text());
                        }
                        case HEADING -> {
                            LabelledText ended = LabelledText.of(block.text());
                            LabelledText whole = ended == null ? LabelledText.alone(block.text()) : ended;
                            yield whole != null && whole.rest().isEmpty() ? whole : null;
                        }
                        case LIST_ITEM -> {
                            LabelledText numbered = LabelledText.of(block.text());
                            yield numbered != null && !numbered.loose() && isQuestionOrAnswer(numbered)
                                    ? numbered
                                    : null;
                        }
                        case TABLE_ROW -> LabelledText.ofRow(block.text());
                        case TITLE, NOTE -> null;
                    };
            boolean said = labelled != null && lone && !isSpeaker(labelled.label());
            candidates.add(said ? null : labelled); // "Let me be clear: …" right behind a label that is a heading
            lone = labelled != null
                    && block.kind() == BlockKind.HEADING
                    && labelled.rest().isEmpty()
                    && isSpeaker(labelled.label());
        }
        return candidates;
    }

    /** A part or an office. */
    private static boolean isSpeaker(String label) {
        LabelParts parts = LabelParts.of(label);
        return parts.part() != null || parts.isOfficial();
    }

    /** "2. Question: …" */
    private static boolean isQuestionOrAnswer(LabelledText labelled) {
        Part part = SpeakerLabels.part(labelled.label());
        return part == Part.ASKS || part == Part.ANSWERS;
    }

    private static boolean emphasisAsks(List<Block> blocks) {
        int asking = 0;
        int plain = 0;
        for (Block block : blocks) {
            boolean emphasised = Boolean.TRUE.equals(block.emphasised());
            asking += emphasised && isQuestion(block.text()) ? 1 : 0;
            plain += emphasised ? 0 : 1;
        }
        return asking >= EMPHASISED_QUESTIONS && plain >= asking;
    }

    /** Where all questions with a label are bold and no answer is, a bold question that lost its label is one too. */
    private static boolean isEmphasisOfQuestions(List<Utterance> utterances) {
        int questions = 0;
        for (Utterance utterance : utterances) {
            boolean asks = utterance.part() == Part.ASKS && !utterance.text().isEmpty();
            boolean emphasised = Boolean.TRUE.equals(utterance.block().emphasised());
            if (utterance.begins() && !utterance.text().isEmpty() && asks != emphasised) {
                return false;
            }
            questions += asks ? 1 : 0;
        }
        return questions >= EMPHASISED_QUESTIONS;
    }

    /** An interview's questions may be its headings or numbered: then nearly all of these ask, and text stands behind each. */
    private static boolean headingsAsk(List<Block> blocks) {
        int headings = 0;
        int asking = 0;
        for (int i = 0; i + 1 < blocks.size(); i++) {
            if (mayAsk(blocks.get(i))) {
                headings++;
                boolean followed = !mayAsk(blocks.get(i + 1));
                asking += followed && isQuestion(blocks.get(i).text()) ? 1 : 0;
            }
        }
        return asking > EMPHASISED_QUESTIONS && 4 * asking >= 3 * headings;
    }

    /** A heading, or an item with a number. */
    private static boolean mayAsk(Block block) {
        String label = block.label();
        return block.kind() == BlockKind.HEADING
                || (block.kind() == BlockKind.LIST_ITEM
                        && label != null
                        && !label.isEmpty()
                        && Character.isDigit(label.charAt(0)));
    }

    static boolean isQuestion(String text) {
        int end = text.length();
        while (end > 0 && " \"”’»)".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && "?？؟".indexOf(text.charAt(end - 1)) >= 0;
    }

    /** True if somebody is seen to speak. */
    boolean labelled() {
        return emphasisAsks || headingsAsk || beginnings > 1;
    }

    /** How many blocks begin a question. */
    long questions() {
        long questions = 0;
        for (Utterance utterance : utterances) {
            questions += asks(utterance) ? 1 : 0;
        }
        return questions;
    }

    /** One host asks everything; the press has many voices, and reporters whom nobody names are many. */
    boolean isInterview() {
        Set<Speaker> askers = new HashSet<>();
        for (Utterance utterance : utterances) {
            if (utterance.part() == Part.ASKS) {
                Speaker asker = speaker(utterance);
                if (asker == null) {
                    return false;
                }
                askers.add(asker);
            }
        }
        return askers.size() == 1;
    }

    private @Nullable Speaker speaker(Utterance utterance) {
        return utterance.label() == null ? null : cast.speaker(utterance.label());
    }

    private boolean asks(Utterance utterance) {
        Block block = utterance.block();
        return utterance.part() == Part.ASKS
                || (emphasisAsks && !utterance.begins() && isEmphasisedQuestion(block))
                || (headingsAsk && mayAsk(block) && isQuestion(block.text()));
    }

    /** A bold heading between answers ends on no mark; a bold request to tell of something ends a sentence. */
    private static boolean isEmphasisedQuestion(Block block) {
        return Boolean.TRUE.equals(block.emphasised())
                && (block.kind() == BlockKind.PARAGRAPH
                        || (block.kind() == BlockKind.LIST_ITEM && isQuestion(block.text())))
                && Prose.endsSentence(block.text());
    }

    /** Adds a clause for each block; a question and all that answers it, up to the next question, share a number. */
    void addTo(ClauseBuilder clauses, People people) {
        Speaker main = mainSpeaker(people);
        int told = toldBefore();
        Set<Integer> apart = withoutAnswer();
        Conversation conversation = new Conversation(main);
        String pending = null;
        String pendingText = "";
        boolean inQuestion = false;
        for (int i = 0; i < utterances.size(); i++) {
            Utterance utterance = utterances.get(i);
            Block block = utterance.block();
            boolean goesOn = !utterance.begins() && !asks(utterance);
            boolean late = i > 0 && i + LAST_BLOCKS >= utterances.size();
            if (goesOn && pending == null && isHeading(i)) {
                Labels.Heading heading = Labels.heading(block);
                clauses.add(Draft.labelled(ClauseKind.HEADING, heading.text(), heading.label()));
            } else if (goesOn && (TranscriptLines.isRule(block.text()) || (late && pending == null && isClosing(i)))) {
                clauses.add(Draft.labelled(ClauseKind.CLOSING, block.text(), Labels.ofItem(block)));
            } else if (i < told || (i < LEAD && goesOn && TranscriptLines.isDeliveryNote(block.text()))) {
                clauses.add(Draft.labelled(ClauseKind.PARAGRAPH, block.text(), Labels.ofItem(block)));
            } else {
                if (!inQuestion || utterance.begins() || !Boolean.TRUE.equals(block.emphasised())) {
                    take(conversation, utterance, apart.contains(i));
                }
                inQuestion = (emphasisAsks || headingsAsk) && conversation.isAsking();
                if (pending != null && utterance.label() != null) {
                    clauses.add(Draft.of(ClauseKind.HEADING, pendingText)); // whoever it names says nothing
                }
                String label = utterance.label() == null ? pending : utterance.label();
                pending = utterance.text().isEmpty() ? label : null;
                pendingText = block.text();
                if (!utterance.text().isEmpty()) {
                    String number = Labels.ofItem(block);
                    boolean both = label != null && number != null;
                    String printed = both ? label + " " + number : label == null ? number : label;
                    clauses.add(conversation.clause(utterance.text(), printed));
                }
            }
        }
        if (pending != null) {
            clauses.add(Draft.of(ClauseKind.CLOSING, pendingText)); // a signature looks like a label
        }
    }

    /** A short line within a turn that ends on no mark and has speech behind it is a heading, marked up or not. */
    private boolean isHeading(int index) {
        Block block = utterances.get(index).block();
        if (block.kind() == BlockKind.HEADING) {
            return true;
        }
        String text = block.text();
        boolean numbered = block.kind() == BlockKind.LIST_ITEM
                && Labels.ofItem(block) != null
                && index + 1 < utterances.size()
                && utterances.get(index + 1).block().kind() == BlockKind.PARAGRAPH;
        boolean opensQuestions = text.length() <= LONGEST_INTRODUCTION
                && text.endsWith(":")
                && index + 1 < utterances.size()
                && utterances.get(index + 1).begins()
                && asks(utterances.get(index + 1));
        if (opensQuestions) {
            return true;
        }
        return (block.kind() == BlockKind.PARAGRAPH || numbered)
                && index + 1 < utterances.size()
                && text.length() <= LONGEST_HEADING
                && (Character.isLetterOrDigit(text.codePointAt(0)) || Boolean.TRUE.equals(block.emphasised()))
                && !Character.isLowerCase(text.codePointAt(0))
                && !Prose.endsItem(text)
                && !TranscriptLines.isCutOff(text)
                && (Boolean.TRUE.equals(block.emphasised())
                        || (!utterances.get(index + 1).begins()
                                && Prose.endsSentence(utterances.get(index + 1).text())));
    }

    /** At the end of a transcript, a closing formula, an end mark, or a line that is no sentence. */
    private boolean isClosing(int index) {
        String text = utterances.get(index).block().text();
        if (Closings.opens(text)) {
            return true;
        }
        int next = index + 1;
        while (next < utterances.size() && endsPage(utterances.get(next).block().text())) {
            next++;
        }
        boolean last = next == utterances.size();
        if (!last || text.length() > LONGEST_HEADING) {
            return false;
        }
        boolean line = !Prose.endsSentence(text) && Character.isLetterOrDigit(text.codePointAt(0));
        return line || TranscriptLines.isEditorsNote(text) || TranscriptLines.isImprint(text);
    }

    private static boolean endsPage(String text) {
        return Closings.opens(text) || TranscriptLines.isImprint(text) || TranscriptLines.isEditorsNote(text);
    }

    private void take(Conversation conversation, Utterance utterance, boolean apart) {
        String label = utterance.label();
        if (asks(utterance)) {
            Speaker asker = speaker(utterance);
            if (apart) {
                conversation.moderate(asker);
            } else {
                conversation.ask(asker);
            }
        } else if (label == null) {
            boolean answers = utterance.begins() || ((emphasisAsks || headingsAsk) && conversation.isAsking());
            if (answers) {
                conversation.speak(conversation.main());
            }
        } else if (utterance.part() == Part.INTERJECTS) {
            conversation.moderate(null);
        } else if (utterance.part() == Part.MODERATES || apart) {
            conversation.moderate(cast.speaker(label));
        } else {
            conversation.speak(utterance.part() == Part.ANSWERS ? conversation.main() : cast.speaker(label));
        }
    }

    /**
     * Hosts greet before their first question and take leave behind the last answer: that asks for nothing, and no more
     * does the hall that greets back in a word or two.
     */
    private Set<Integer> withoutAnswer() {
        List<Hosts.Turn> turns = turns();
        Set<Integer> apart = new HashSet<>();
        boolean asked = false;
        int opening = openingStatement();
        int thanks = thanks(turns, opening);
        int last = utterances.size();
        while (last > 0 && !answers(utterances.get(last - 1))) {
            last--;
        }
        for (int i = 0; i < utterances.size(); i++) {
            Utterance utterance = utterances.get(i);
            boolean named = speaker(utterance) != null;
            if (!asks(utterance) || !named) {
                boolean greets = !asked && asks(utterance) && (isGreeting(i) || i < opening || i <= thanks);
                if (greets) {
                    apart.add(i);
                }
                asked |= asks(utterance) && !greets;
                continue;
            }
            boolean question = hasQuestion(i);
            if ((!asked || i >= last) && !question) {
                apart.add(i);
            } else {
                asked = true;
            }
        }
        int taking = leaveTaking();
        if (taking >= 0) {
            apart.add(taking);
        }
        apart.addAll(Hosts.of(turns, apart));
        return apart;
    }

    private List<Hosts.Turn> turns() {
        List<Hosts.Turn> turns = new ArrayList<>();
        int start = 0;
        int length = 0;
        for (int i = 0; i < utterances.size(); i++) {
            length += utterances.get(i).text().length();
            boolean ends = i + 1 == utterances.size()
                    || utterances.get(i + 1).begins()
                    || asks(utterances.get(i + 1)) != asks(utterances.get(i));
            if (ends) {
                Utterance first = utterances.get(start);
                turns.add(new Hosts.Turn(
                        start,
                        speaker(first),
                        asks(first),
                        first.part() == Part.MODERATES,
                        first.text(),
                        utterances.get(i).text(),
                        length));
                start = i + 1;
                length = 0;
            }
        }
        return turns;
    }

    /**
     * Who is called on first says thanks, gets a word in return, and asks then.
     *
     * @return the index of the last such thanks before the first question, -1 if there is none
     */
    private int thanks(List<Hosts.Turn> turns, int opening) {
        int thanks = -1;
        for (int i = 0; i + 2 < turns.size(); i++) {
            Hosts.Turn turn = turns.get(i);
            if (!turn.asks()) {
                continue;
            }
            String reply = turns.get(i + 1).first();
            boolean answered = !turns.get(i + 1).asks() && turns.get(i + 1).length() <= LONGEST_ASIDE;
            boolean thanking = turn.speaker() == null
                    && turn.length() == turn.first().length()
                    && answered
                    && turns.get(i + 2).asks()
                    && !hasQuestion(turn.index())
                    && (Courtesies.isShort(turn.first())
                            || (TranscriptLines.isBracketed(reply) && Courtesies.isThanks(turn.first())));
            if (thanking) {
                thanks = turn.index();
            } else if (turn.index() >= opening && !isGreeting(turn.index())) {
                return thanks;
            }
        }
        return thanks;
    }

    /**
     * Behind an answer, its speaker's label once more on the last turn of all: no answer goes on so, the speaker takes
     * leave.
     *
     * @return the index of that turn, -1 if there is none
     */
    private int leaveTaking() {
        int last = utterances.size() - 1;
        while (last > 0 && !utterances.get(last).begins()) {
            last--;
        }
        int before = last - 1;
        while (before > 0 && !utterances.get(before).begins()) {
            if (asks(utterances.get(before))) {
                return -1;
            }
            before--;
        }
        if (before < 1) {
            return -1;
        }
        Utterance leaving = utterances.get(last);
        boolean again = answers(leaving)
                && leaving.label() != null
                && leaving.label().equals(utterances.get(before).label())
                && !leaving.block().equals(utterances.get(before).block());
        boolean asked = isQuestion(utterances.get(last - 1).text()); // by somebody who lost the label
        return again && !asked && !leaving.text().isEmpty() && !hasQuestion(last) ? last : -1;
    }

    /**
     * Where the first long statement begins, if words from the hall and a few of the speaker's are all that stand before
     * it: the press asks only behind that. Of several such words the last asks nothing.
     *
     * @return 0 if there is none
     */
    private int openingStatement() {
        int before = 0;
        int asides = 0;
        int aside = 0;
        int i = 0;
        while (i < utterances.size() && before <= LONGEST_ASIDES) {
            if (asks(utterances.get(i))) {
                if (i == 0 || utterances.get(i).text().length() > LONGEST_ASIDE) {
                    return 0;
                }
                aside = i;
                asides += isGreeting(i) ? 0 : 1;
                i++;
                while (i < utterances.size() && !utterances.get(i).begins()) {
                    if (!TranscriptLines.isBracketed(utterances.get(i).text())) {
                        return 0;
                    }
                    i++;
                }
                continue;
            }
            int start = i;
            int length = 0;
            while (i < utterances.size() && !asks(utterances.get(i))) {
                String text = utterances.get(i).text();
                length += TranscriptLines.isBracketed(text) ? 0 : text.length();
                i++;
            }
            if (i - start >= LEAST_BLOCKS_OF_STATEMENT && length >= LEAST_OF_STATEMENT) {
                return asides <= 1 || !hasQuestionMark(utterances.get(aside).text()) ? start : 0;
            }
            before += length;
        }
        return 0;
    }

    /** A turn of a few words that ends a sentence, asks nothing and has nothing behind it but another turn. */
    private boolean isGreeting(int index) {
        String text = utterances.get(index).text();
        return index > 0
                && index + 1 < utterances.size()
                && utterances.get(index + 1).begins()
                && !Prose.isUnspaced(text)
                && Prose.endsSentence(text)
                && !text.endsWith(":")
                && !hasQuestion(index)
                && Words.of(text, MOST_WORDS_OF_GREETING + 1).size() <= MOST_WORDS_OF_GREETING;
    }

    private boolean answers(Utterance utterance) {
        return utterance.label() != null && utterance.part() != Part.ASKS && utterance.part() != Part.MODERATES;
    }

    private boolean hasQuestion(int start) {
        for (int i = start; i < utterances.size(); i++) {
            if (i > start && utterances.get(i).begins()) {
                return false;
            }
            if (hasQuestionMark(utterances.get(i).text())) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasQuestionMark(String text) {
        return text.indexOf('?') >= 0 || text.indexOf('？') >= 0 || text.indexOf('؟') >= 0;
    }

    /** Whoever answers, if it is one person; else the one whom the title names, else the lead. */
    private @Nullable Speaker mainSpeaker(People people) {
        Set<Speaker> answering = new HashSet<>();
        for (Utterance utterance : utterances) {
            if (utterance.part() == null) {
                Speaker speaker = speaker(utterance);
                if (speaker != null) {
                    answering.add(speaker);
                }
            }
        }
        List<Speaker> named = answering.stream()
                .filter(speaker -> people.isInTitle(speaker) || people.title().contains(speaker.name()))
                .toList();
        if (named.size() == 1) {
            return named.getFirst();
        }
        if (answering.size() == 1) {
            return answering.iterator().next();
        }
        return cast.named();
    }

    /**
     * How many blocks an editor tells before anybody speaks: all before the first label of somebody who answers, as the
     * first words that are said have their label there; before a question, those that name one of the speakers, as people do
     * not name themselves, and all of them where questions are known by their type.
     */
    private int toldBefore() {
        boolean typeAlone = (emphasisAsks || headingsAsk)
                && utterances.stream().noneMatch(utterance -> utterance.part() == Part.ASKS);
        int told = 0;
        for (int i = 0; i < utterances.size(); i++) {
            Utterance utterance = utterances.get(i);
            if (asks(utterance)) {
                if (typeAlone && told == i && isEmphasisedLead(i)) {
                    told = i + 1;
                    continue;
                }
                return typeAlone ? i : told;
            }
            if (utterance.label() != null) {
                return i;
            }
            if (i < LEAD && cast.tellsOf(utterance.text())) {
                told = i + 1;
            }
        }
        return labelled() ? told : 0;
    }

    /** A long sentence in italics that asks nothing, right above the first question, is the editor's. */
    private boolean isEmphasisedLead(int index) {
        Utterance utterance = utterances.get(index);
        return !utterance.begins()
                && utterance.text().length() >= LEAST_LEAD
                && utterance.block().kind() == BlockKind.PARAGRAPH
                && index + 1 < utterances.size()
                && asks(utterances.get(index + 1))
                && !hasQuestionMark(utterance.text())
                && hasQuestionMark(utterances.get(index + 1).text());
    }
}
