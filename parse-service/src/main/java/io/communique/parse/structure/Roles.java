package io.communique.parse.structure;

import io.communique.contracts.statement.Block;
import io.communique.contracts.statement.Speaker;
import io.communique.parse.structure.SpeakerLabels.Part;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What each label's speaker does in the conversation. Where labels do not say it, it shows in how the turns follow each
 * other: who mostly ends on a question mark and holds no office asks; who never speaks right behind a question and gives
 * the word to others leads the conversation.
 */
final class Roles {

    /** Characters behind the last question mark of a turn that still asks. */
    private static final int AFTER_QUESTION = 80;

    private static final int LEAST_QUESTIONS = 2;

    /** Characters of one who gives the word to others. */
    private static final int LONGEST_MODERATION = 600;

    /** Of two ministers, the second may speak behind the first only: that is an answer, and no such short word. */
    private static final int LONGEST_OF_OFFICIAL = 300;

    /** Turns of a moderator whom the title names, as somebody who answers seldom may have a few by chance. */
    private static final int LEAST_OF_MODERATOR = 3;

    /** Characters of a turn that only repeats whose question is next. */
    private static final int LONGEST_CALL = 60;

    private final Map<String, Part> parts = new HashMap<>();

    private Roles() {}

    /** @param asks true if it ends on a question or nearly so */
    private record Turn(String label, String text, int length, boolean asks) {}

    /** The turns of one person, under whatever labels. */
    private static final class Voice {

        private final List<String> labels = new ArrayList<>();
        private final List<Integer> turns = new ArrayList<>();
        private int questions;
        private int length;
        private boolean official;
        private boolean office;
    }

    static Roles of(
            List<Block> blocks,
            List<@Nullable LabelledText> candidates,
            Map<String, SpeakerLabel> labels,
            Cast cast,
            People people) {
        Roles roles = new Roles();
        boolean asked = false;
        for (SpeakerLabel label : labels.values()) {
            Part part = label.parts().part();
            if (part != null) {
                roles.parts.put(label.printed(), part);
                asked |= part == Part.ASKS;
            }
        }
        if (labels.size() < 2) {
            return roles;
        }
        List<Turn> turns = turns(blocks, candidates, labels.keySet());
        List<Voice> voices = roles.voices(turns, labels.keySet(), cast, asked);
        roles.askers(voices, turns, asked);
        roles.moderators(voices, turns, cast, people);
        return roles;
    }

    /** @return absent if the speaker makes remarks, and answers behind a question */
    @Nullable
    Part part(String label) {
        return parts.get(label);
    }

    private static List<Turn> turns(List<Block> blocks, List<@Nullable LabelledText> candidates, Set<String> labels) {
        List<Turn> turns = new ArrayList<>();
        String label = null;
        String first = "";
        String last = "";
        int length = 0;
        for (int i = 0; i <= blocks.size(); i++) {
            LabelledText labelled = i < blocks.size() ? candidates.get(i) : null;
            boolean begins = labelled != null && labels.contains(labelled.label());
            if ((begins || i == blocks.size()) && label != null) {
                turns.add(new Turn(label, first, length, asks(last)));
            }
            if (i == blocks.size()) {
                break;
            }
            if (labelled != null && begins) {
                label = labelled.label();
                first = labelled.rest();
                last = first;
                length = first.length();
            } else {
                last = blocks.get(i).text();
                first = first.isEmpty() ? last : first;
                length += last.length();
            }
        }
        return turns;
    }

    private static boolean asks(String text) {
        int mark = Math.max(text.lastIndexOf('?'), Math.max(text.lastIndexOf('？'), text.lastIndexOf('؟')));
        return mark >= 0 && mark + AFTER_QUESTION >= text.length();
    }

    private List<Voice> voices(List<Turn> turns, Set<String> labels, Cast cast, boolean asked) {
        List<Voice> voices = new ArrayList<>();
        Map<String, Voice> byLabel = new HashMap<>();
        Map<Object, Integer> firsts = new HashMap<>();
        for (String label : labels) {
            // a host without a name is one who asks where nobody else does
            boolean open = !parts.containsKey(label) || (!asked && parts.get(label) == Part.MODERATES);
            if (!open) {
                continue;
            }
            List<Object> keys = cast.keys(label);
            int last = -1;
            for (Object key : keys) {
                last = Math.max(last, firsts.getOrDefault(key, -1));
            }
            if (last < 0) {
                last = voices.size();
                voices.add(new Voice());
                for (Object key : keys) {
                    firsts.put(key, last);
                }
            }
            Voice voice = voices.get(last);
            voice.labels.add(label);
            voice.official |= !parts.containsKey(label) && cast.isOfficial(label);
            voice.office |= cast.hasOffice(label);
            byLabel.put(label, voice);
        }
        for (int i = 0; i < turns.size(); i++) {
            Voice voice = byLabel.get(turns.get(i).label());
            if (voice != null) {
                voice.turns.add(i);
                voice.questions += turns.get(i).asks() ? 1 : 0;
                voice.length += turns.get(i).length();
            }
        }
        return voices;
    }

    private void askers(List<Voice> voices, List<Turn> turns, boolean asked) {
        List<Voice> askers = new ArrayList<>();
        int questions = 0;
        int others = 0;
        boolean officials = voices.stream().anyMatch(voice -> voice.official);
        for (Voice voice : voices) {
            boolean mostly = voice.questions > 0 && 2 * voice.questions >= voice.turns.size();
            boolean free = !officials || !voice.official;
            if (mostly && free && (!asked || !answersQuestions(voice, turns))) {
                askers.add(voice);
                questions += voice.questions;
            } else {
                others += voice.turns.size();
            }
        }
        if (!asked && isInterview(voices, turns)) {
            askers.clear();
            voices.stream().filter(voice -> !voice.office).forEach(askers::add);
            asked = true;
        }
        boolean conversation = asked || (questions >= LEAST_QUESTIONS && 5 * questions >= 2 * others);
        if (conversation && askers.size() < voices.size()) {
            for (Voice asker : askers) {
                asker.labels.forEach(label -> parts.put(label, Part.ASKS));
            }
            // who asks but seldom beside other hosts is one of them
            for (Voice voice : voices) {
                if (!asked && !askers.isEmpty() && !voice.official && officials && voice.questions > 0) {
                    voice.labels.forEach(label -> parts.put(label, Part.ASKS));
                }
            }
        }
    }

    /** One who holds an office has every other turn and asks nothing: whoever speaks between asks, with a question mark or not. */
    private static boolean isInterview(List<Voice> voices, List<Turn> turns) {
        int officials = 0;
        int official = 0;
        int questions = 0;
        for (Voice voice : voices) {
            if (voice.office) {
                officials++;
                official += voice.turns.size();
                questions -= voice.questions > 0 ? turns.size() : 0;
            } else {
                questions += voice.questions;
            }
        }
        return officials == 1 && questions >= LEAST_QUESTIONS && 2 * official + 2 >= turns.size();
    }

    private boolean answersQuestions(Voice voice, List<Turn> turns) {
        for (int turn : voice.turns) {
            if (turn > 0 && parts.get(turns.get(turn - 1).label()) == Part.ASKS) {
                return true;
            }
        }
        return false;
    }

    private void moderators(List<Voice> voices, List<Turn> turns, Cast cast, People people) {
        int longest = 0;
        for (Voice voice : voices) {
            longest = Math.max(longest, voice.length);
        }
        for (Voice voice : voices) {
            boolean open = voice.labels.stream().noneMatch(parts::containsKey);
            boolean inTitle = voice.labels.stream().anyMatch(label -> isInTitle(label, cast, people));
            boolean free = !inTitle || alwaysGivesWord(voice, turns);
            if (open && free && voice.length < longest && moderates(voice, turns)) {
                voice.labels.forEach(label -> parts.put(label, Part.MODERATES));
            }
        }
    }

    /** The title may name who leads the conversation too: nobody else has the press behind nearly all turns. */
    private boolean alwaysGivesWord(Voice voice, List<Turn> turns) {
        long giving =
                voice.turns.stream().filter(turn -> givesWord(turn, turns)).count();
        return voice.turns.size() > LEAST_OF_MODERATOR && giving + 2 >= voice.turns.size();
    }

    private static boolean isInTitle(String label, Cast cast, People people) {
        Speaker speaker = cast.speaker(label);
        return speaker != null && people.isInTitle(speaker);
    }

    private boolean moderates(Voice voice, List<Turn> turns) {
        int giving = 0;
        int words = 0;
        int longest = 0;
        for (int i : voice.turns) {
            Turn turn = turns.get(i);
            longest = Math.max(longest, turn.length());
            boolean answers = i > 0 && parts.get(turns.get(i - 1).label()) == Part.ASKS;
            if (answers || turn.length() > (voice.office ? LONGEST_OF_OFFICIAL : LONGEST_MODERATION)) {
                return false;
            }
            giving += givesWord(i, turns) || i == 0 ? 1 : 0;
            words += Courtesies.isModerating(turn.text()) ? 1 : 0;
        }
        boolean mostly = 2 * giving >= voice.turns.size() + (voice.office ? 1 : 0) && 2 * words >= voice.turns.size();
        // the word goes to those who speak, too, not to the press alone
        boolean nearlyAlways = voice.turns.size() >= LEAST_OF_MODERATOR
                && words + 1 >= voice.turns.size()
                && longest <= LONGEST_OF_OFFICIAL;
        return giving > 0 && (mostly || nearlyAlways);
    }

    /** The press asks next, or as soon as somebody has taken the word up: "Anita." */
    private boolean givesWord(int turn, List<Turn> turns) {
        int next = turn + 1;
        if (next + 1 < turns.size() && turns.get(next).length() <= LONGEST_CALL) {
            next += parts.get(turns.get(next).label()) == Part.ASKS ? 0 : 1;
        }
        return next < turns.size() && parts.get(turns.get(next).label()) == Part.ASKS;
    }
}
