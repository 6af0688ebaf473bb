package io.communique.parse.structure;

import io.communique.contracts.statement.Block;
import io.communique.contracts.statement.BlockKind;
import io.communique.contracts.statement.ClauseKind;
import io.communique.contracts.statement.Speaker;
import io.communique.parse.structure.ClauseBuilder.Draft;
import io.communique.parse.structure.SpeakerLabels.Part;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who says which block of a transcript. A block without a label goes on with the turn before it. What looks like a label
 * is one only if it can be a speaker here: it says a part in the conversation, names somebody of the title or the lead,
 * holds an office or an honorific, or comes back.
 */
final class Turns {

    /** Emphasised questions from which on a page without labels is a conversation. */
    private static final int EMPHASISED_QUESTIONS = 2;

    /** An end mark, a time and an editor's line may follow it, and no speech. */
    private static final int LAST_BLOCKS = 4;

    private final List<Utterance> utterances;
    private final boolean emphasisAsks;

    private Turns(List<Utterance> utterances, boolean emphasisAsks) {
        this.utterances = utterances;
        this.emphasisAsks = emphasisAsks;
    }

    /**
     * A block with its label.
     *
     * @param label absent where the turn goes on
     * @param part absent where the label is a name alone
     */
    private record Utterance(
            Block block, @Nullable String label, @Nullable Part part, String text) {}

    static Turns of(List<Block> blocks, People people) {
        List<@Nullable LabelledText> candidates =
                blocks.stream().map(Turns::candidate).toList();
        Set<String> speakers = speakers(blocks, candidates, people);
        Set<String> askers = askers(blocks, candidates, speakers, people);
        List<Utterance> utterances = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            LabelledText labelled = candidates.get(i);
            if (labelled == null || !speakers.contains(labelled.label())) {
                utterances.add(new Utterance(block, null, null, block.text()));
            } else {
                Part part = askers.contains(labelled.label()) ? Part.ASKS : SpeakerLabels.part(labelled.label());
                utterances.add(new Utterance(block, labelled.label(), part, labelled.rest()));
            }
        }
        boolean asked = utterances.stream().anyMatch(utterance -> utterance.part() == Part.ASKS);
        return new Turns(utterances, !asked && emphasisAsks(blocks));
    }

    /** An item's run-in heading looks like a label and is none, and a heading says nothing itself. */
    private static @Nullable LabelledText candidate(Block block) {
        boolean speech = block.kind() == BlockKind.PARAGRAPH || block.kind() == BlockKind.QUOTE;
        return speech ? LabelledText.of(block.text()) : null;
    }

    private static Set<String> speakers(List<Block> blocks, List<@Nullable LabelledText> candidates, People people) {
        Map<String, Integer> counts = new HashMap<>();
        boolean asked = false;
        for (LabelledText candidate : candidates) {
            if (candidate != null) {
                counts.merge(candidate.label(), 1, Integer::sum);
                asked |= SpeakerLabels.part(candidate.label()) == Part.ASKS && counts.get(candidate.label()) > 0;
            }
        }
        boolean letters = counts.getOrDefault("Q", 0) > 1;
        Set<String> speakers = new HashSet<>();
        Set<String> repeated = new HashSet<>();
        for (int i = 0; i < blocks.size(); i++) {
            LabelledText candidate = candidates.get(i);
            if (candidate == null) {
                continue;
            }
            String label = candidate.label();
            boolean loose =
                    label.equals("Q") && !letters && blocks.get(i).text().startsWith("Q ");
            boolean sure = SpeakerLabels.part(label) != null || people.knows(label) || isTitled(label);
            if (sure && !loose) {
                speakers.add(label);
            } else if (counts.get(label) > 1 || PersonNames.isFullName(label) || (asked && isShouted(label))) {
                repeated.add(label);
            }
        }
        if (asked || !speakers.isEmpty() || repeated.size() > 1) {
            speakers.addAll(repeated);
        }
        return speakers;
    }

    private static boolean isShouted(String label) {
        return label.equals(label.toUpperCase(Locale.ROOT));
    }

    private static boolean isTitled(String label) {
        boolean name = false;
        boolean titled = false;
        for (String word : label.split(" ", -1)) {
            boolean title = PersonNames.isHonorific(word) || PersonNames.isRole(word);
            titled |= title;
            name |= !title;
        }
        return titled && (name || label.length() > 3);
    }

    /** In an interview without labels of questions, whoever mostly ends on a question mark and is not in the title asks. */
    private static Set<String> askers(
            List<Block> blocks, List<@Nullable LabelledText> candidates, Set<String> speakers, People people) {
        Map<String, Integer> turns = new HashMap<>();
        Map<String, Integer> questions = new HashMap<>();
        boolean asked = false;
        String current = null;
        for (int i = 0; i < blocks.size(); i++) {
            LabelledText candidate = candidates.get(i);
            if (candidate != null && speakers.contains(candidate.label())) {
                current = candidate.label();
                turns.merge(current, 1, Integer::sum);
                asked |= SpeakerLabels.part(current) == Part.ASKS;
            }
            boolean lastOfTurn = i + 1 == blocks.size() || candidates.get(i + 1) != null;
            if (current != null && lastOfTurn && isQuestion(blocks.get(i).text())) {
                questions.merge(current, 1, Integer::sum);
            }
        }
        Set<String> askers = new HashSet<>();
        if (asked || turns.size() < 2) {
            return askers;
        }
        for (Map.Entry<String, Integer> turn : turns.entrySet()) {
            int count = questions.getOrDefault(turn.getKey(), 0);
            boolean mostly = turn.getValue() > 1 && 2 * count > turn.getValue();
            if (mostly && !people.isInTitle(people.speaker(turn.getKey()))) {
                askers.add(turn.getKey());
            }
        }
        return askers.size() < turns.size() ? askers : Set.of();
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

    private static boolean isQuestion(String text) {
        int end = text.length();
        while (end > 0 && " \"”’»)".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && "?？؟".indexOf(text.charAt(end - 1)) >= 0;
    }

    /** True if somebody is seen to speak. */
    boolean labelled() {
        return emphasisAsks
                || utterances.stream()
                                .filter(utterance -> utterance.label() != null)
                                .count()
                        > 1;
    }

    /** How many blocks begin a question. */
    long questions() {
        return utterances.stream().filter(this::asks).count();
    }

    private boolean asks(Utterance utterance) {
        return utterance.part() == Part.ASKS || (emphasisAsks && isEmphasisedSpeech(utterance.block()));
    }

    private static boolean isEmphasisedSpeech(Block block) {
        return Boolean.TRUE.equals(block.emphasised()) && block.kind() == BlockKind.PARAGRAPH;
    }

    /** Adds a clause for each block; a question and all that answers it, up to the next question, share a number. */
    void addTo(ClauseBuilder clauses, People people) {
        Speaker main = mainSpeaker(people);
        boolean narrated = isNarratedAtFirst();
        Conversation conversation = new Conversation(main);
        String pending = null;
        for (int i = 0; i < utterances.size(); i++) {
            Utterance utterance = utterances.get(i);
            Block block = utterance.block();
            narrated &= utterance.label() == null;
            if (block.kind() == BlockKind.HEADING) {
                clauses.add(Draft.of(ClauseKind.HEADING, block.text()));
            } else if (utterance.label() == null
                    && i + LAST_BLOCKS >= utterances.size()
                    && i > 0
                    && Closings.opens(block.text())) {
                clauses.add(Draft.of(ClauseKind.CLOSING, block.text()));
            } else if (narrated) {
                clauses.add(Draft.labelled(ClauseKind.PARAGRAPH, block.text(), Labels.ofItem(block)));
            } else {
                take(conversation, utterance, people);
                String label = utterance.label() == null ? pending : utterance.label();
                pending = utterance.text().isEmpty() ? label : null;
                if (!utterance.text().isEmpty()) {
                    String number = label == null ? Labels.ofItem(block) : label;
                    clauses.add(conversation.clause(utterance.text(), number));
                }
            }
        }
    }

    private void take(Conversation conversation, Utterance utterance, People people) {
        String label = utterance.label();
        if (asks(utterance)) {
            boolean named = label != null && !SpeakerLabels.isBare(label);
            conversation.ask(named && label != null ? people.speaker(label) : null);
        } else if (label == null) {
            boolean answers = emphasisAsks && conversation.isAsking();
            if (answers) {
                conversation.speak(conversation.main());
            }
        } else if (utterance.part() == Part.INTERJECTS) {
            conversation.moderate(null);
        } else if (utterance.part() == Part.MODERATES) {
            conversation.moderate(SpeakerLabels.isBare(label) ? null : people.speaker(label));
        } else {
            conversation.speak(utterance.part() == Part.ANSWERS ? conversation.main() : people.speaker(label));
        }
    }

    /** Whoever answers, if it is one person; else the one whom the title names. */
    private @Nullable Speaker mainSpeaker(People people) {
        Set<Speaker> answering = new HashSet<>();
        for (Utterance utterance : utterances) {
            String label = utterance.label();
            if (label != null && utterance.part() == null) {
                answering.add(people.speaker(label));
            }
        }
        List<Speaker> named = answering.stream().filter(people::isInTitle).toList();
        if (named.size() == 1) {
            return named.getFirst();
        }
        return answering.size() == 1 ? answering.iterator().next() : people.titleSpeaker();
    }

    /** Where the first words of a speaker have a label, what stands before them is told by the editor. */
    private boolean isNarratedAtFirst() {
        for (Utterance utterance : utterances) {
            if (asks(utterance)) {
                return false;
            }
            if (utterance.label() != null) {
                return true;
            }
        }
        return false;
    }
}
