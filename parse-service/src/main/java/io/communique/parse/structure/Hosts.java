package io.communique.parse.structure;

import io.communique.contracts.statement.Speaker;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who leads a part of a conversation and answers in another: a spokesman brings guests, calls on the press for them, takes
 * leave of them, and answers afterwards. From one answer of a host to the next, nearly all that the host says gives the
 * word to the press behind somebody else's answer. Nothing that is said there answers, not even the announcements with
 * which the host goes on when the guest has left.
 */
final class Hosts {

    /** Calls in one stretch that make a host: one who adds a word to an answer may call now and then. */
    private static final int LEAST_CALLS = 3;

    /** Characters of a turn between a guest's answers. */
    private static final int LONGEST = 300;

    /** Characters of the thanks that a guest gives back. */
    private static final int LONGEST_THANKS = 100;

    private final List<Turn> turns;
    private final List<Stretch> stretches = new ArrayList<>();
    private final Set<Integer> aside;
    private final Set<Integer> apart = new HashSet<>();

    private Hosts(List<Turn> turns, Set<Integer> aside) {
        this.turns = turns;
        this.aside = aside;
    }

    /**
     * One turn.
     *
     * @param index of its first block
     * @param speaker absent where the page does not say who
     * @param moderates true if the label says that it answers nothing
     * @param first text of its first block
     * @param last text of its last block
     */
    record Turn(
            int index,
            @Nullable Speaker speaker,
            boolean asks,
            boolean moderates,
            String first,
            String last,
            int length) {}

    /** What one person says without being asked. */
    private static final class Stretch {

        private final Speaker speaker;
        private final List<Integer> turns = new ArrayList<>();
        private int calls;

        Stretch(Speaker speaker) {
            this.speaker = speaker;
        }

        boolean isMostlyCalls() {
            return calls > 0 && 2 * calls >= turns.size();
        }
    }

    /**
     * @param aside the first blocks of turns that ask nothing, whoever says them
     * @return the first blocks of all turns that lead the conversation
     */
    static Set<Integer> of(List<Turn> turns, Set<Integer> aside) {
        Hosts hosts = new Hosts(turns, aside);
        hosts.findStretches();
        Set<Speaker> leading = new HashSet<>();
        for (Stretch stretch : hosts.stretches) {
            if (stretch.calls >= LEAST_CALLS && stretch.isMostlyCalls()) {
                leading.add(stretch.speaker);
            }
        }
        for (Stretch stretch : hosts.stretches) {
            if (leading.contains(stretch.speaker) && stretch.isMostlyCalls()) {
                hosts.setApart(stretch);
            }
        }
        hosts.thankBack();
        return hosts.apart;
    }

    private void findStretches() {
        Map<Speaker, Stretch> open = new HashMap<>();
        boolean asked = false;
        for (int i = 0; i < turns.size(); i++) {
            Turn turn = turns.get(i);
            asked |= turn.asks() && !aside.contains(turn.index());
            Speaker speaker = turn.speaker();
            if (!asked || turn.asks() || turn.moderates() || speaker == null || aside.contains(turn.index())) {
                continue;
            }
            Turn before = turns.get(i - 1);
            if (before.asks() && !Courtesies.isCall(turn.first())) {
                open.remove(speaker); // answers
                continue;
            }
            if (before.asks() && turn.length() == turn.first().length()) {
                continue; // "Go ahead.", to one who has begun to ask
            }
            Stretch stretch = open.get(speaker);
            if (stretch == null) {
                stretch = new Stretch(speaker);
                open.put(speaker, stretch);
                stretches.add(stretch);
            }
            stretch.turns.add(i);
            boolean behindAnother = before.speaker() != null && !before.asks() && !speaker.equals(before.speaker());
            stretch.calls += behindAnother && isCall(i) ? 1 : 0;
        }
    }

    /** The press asks next. */
    private boolean isCall(int turn) {
        Turn calling = turns.get(turn);
        return turn + 1 < turns.size()
                && turns.get(turn + 1).asks()
                && calling.length() <= LONGEST
                && (Courtesies.isCall(calling.last()) || Courtesies.isName(calling.last()));
    }

    private void setApart(Stretch stretch) {
        int last = stretch.turns.getLast();
        for (int turn : stretch.turns) {
            boolean announces = turn == last
                    && (isBehindLeave(turn) || Courtesies.isCall(turns.get(turn).first()));
            if (turns.get(turn).length() <= LONGEST || announces) {
                apart.add(turns.get(turn).index());
            }
        }
    }

    /** The same person has spoken since the last question already. */
    private boolean isBehindLeave(int turn) {
        Speaker speaker = turns.get(turn).speaker();
        for (int i = turn - 1; i >= 0 && !turns.get(i).asks(); i--) {
            if (speaker != null && speaker.equals(turns.get(i).speaker())) {
                return true;
            }
        }
        return false;
    }

    /** Whoever has answered and is thanked for it gives a word of thanks back, before the host goes on. */
    private void thankBack() {
        Set<Speaker> answered = new HashSet<>();
        boolean thanked = false;
        for (int i = 0; i < turns.size(); i++) {
            Turn turn = turns.get(i);
            Speaker speaker = turn.speaker();
            if (turn.asks()) {
                answered.clear();
                thanked = false;
            } else if (leads(turn)) {
                thanked |= Courtesies.isCourteous(turn.first()) || Courtesies.isName(turn.first());
            } else if (speaker != null) {
                boolean between = thanked && i + 1 < turns.size() && leads(turns.get(i + 1));
                if (between && answered.contains(speaker) && turn.length() <= LONGEST_THANKS) {
                    apart.add(turn.index());
                } else if (!TranscriptLines.isCutOff(turn.last())) { // who was cut off goes on
                    answered.add(speaker);
                }
            }
        }
    }

    private boolean leads(Turn turn) {
        return turn.moderates() || apart.contains(turn.index());
    }
}
