package io.communique.parse.structure;

import io.communique.contracts.statement.Block;
import io.communique.parse.structure.SpeakerLabels.Part;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which of the beginnings that look like labels are speakers' labels. What looks like one is one only if it can be a
 * speaker here: it says a part in the conversation, names somebody of the title or the lead, holds an office or a form of
 * address, or comes back; or it is a full name beside such labels.
 */
final class LabelChoice {

    private static final int LONGEST_UNSPACED_NAME = 4;

    private static final int LONGEST_INITIALS = 4;

    /** Words and names that are looked for by reading the text; for more words its words are kept. */
    private static final int FEW = 40;

    /** Letters of a word from which on it says something if the text has it without its capital. */
    private static final int LEAST_LETTERS = 4;

    private final List<Block> blocks;
    private final People people;
    /** True if somebody speaks under an office or a form of address: then a letter alone asks. */
    private boolean others;

    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private final Map<String, Integer> alone = new HashMap<>();
    private final Map<String, LabelParts> parts = new HashMap<>();

    /** The initials of the news organisations among the labels, once they are asked for. */
    private @Nullable Set<String> media;

    /** The words of the text without their capitals, once they are worth it. */
    private @Nullable Set<String> smallWords;

    private int looked;

    /** Labels of one turn that asks something of which an official speaks next. */
    private final Set<String> answered = new HashSet<>();

    private LabelChoice(List<Block> blocks, People people) {
        this.blocks = blocks;
        this.people = people;
    }

    /** @return the speakers' labels with how often each comes, in the order of their first turns */
    static Map<String, SpeakerLabel> of(List<Block> blocks, List<@Nullable LabelledText> candidates, People people) {
        LabelChoice choice = new LabelChoice(blocks, people);
        for (LabelledText candidate : candidates) {
            if (candidate != null) {
                choice.counts.merge(candidate.label(), 1, Integer::sum);
                if (candidate.loose()) {
                    choice.alone.merge(candidate.label(), 1, Integer::sum);
                }
                choice.parts.computeIfAbsent(candidate.label(), LabelParts::of);
            }
        }
        choice.findAnswered(candidates);
        return choice.choose();
    }

    /** Several may ask before somebody answers. */
    private void findAnswered(List<@Nullable LabelledText> candidates) {
        Set<String> asking = new HashSet<>();
        for (LabelledText candidate : candidates) {
            if (candidate == null) {
                continue;
            }
            LabelParts said = said(candidate.label());
            if (said.isOfficial()
                    || said.part() == Part.ANSWERS
                    || (said.name() != null && people.knows(said.name()))) {
                answered.addAll(asking);
                asking.clear();
            } else if (candidate.rest().indexOf('?') >= 0) {
                asking.add(candidate.label());
            } else {
                asking.clear();
            }
        }
    }

    private Map<String, SpeakerLabel> choose() {
        boolean asked = false;
        boolean sure = false;
        int repeated = 0;
        others = counts.keySet().stream()
                .anyMatch(label -> label.length() > 1 && said(label).titled());
        Map<String, Integer> chosen = new LinkedHashMap<>();
        Map<String, Integer> likely = new LinkedHashMap<>();
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            String label = entry.getKey();
            LabelParts said = said(label);
            if (isSure(label, said, entry.getValue())) {
                chosen.put(label, entry.getValue());
                sure = true;
                asked |= said.part() == Part.ASKS;
            } else if (isLikely(label, said, entry.getValue())) {
                likely.put(label, entry.getValue());
                repeated += entry.getValue() > 1 ? 1 : 0;
            }
        }
        // two who come back talk with each other; one who comes back may be a heading
        if (asked || sure || repeated > 1) {
            for (Map.Entry<String, Integer> entry : likely.entrySet()) {
                boolean back = entry.getValue() > 1;
                if (back || asked || sure) {
                    chosen.put(entry.getKey(), entry.getValue());
                }
            }
            if (!asked && !sure) {
                likely.keySet().stream().filter(this::isName).forEach(label -> chosen.put(label, likely.get(label)));
            }
        }
        counts.forEach((label, count) -> {
            if (count.equals(alone.getOrDefault(label, 0))
                    && !chosen.containsKey(label)
                    && isFullTitle(label, chosen.keySet())) {
                chosen.put(label, count);
            }
        });
        Map<String, SpeakerLabel> ordered = new LinkedHashMap<>();
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            String label = entry.getKey();
            if (chosen.containsKey(label)) {
                LabelParts said = isShortMedium(label) ? LabelParts.MEDIUM : said(label);
                ordered.put(label, new SpeakerLabel(label, entry.getValue(), said));
            }
        }
        return ordered;
    }

    /** "MINISTER-PRESIDENT DE VRIES", who has no mark behind the label either, is "DE VRIES" from the second turn on. */
    private boolean isFullTitle(String label, Set<String> chosen) {
        LabelParts said = said(label);
        String name = said.name();
        if (!said.titled() || name == null) {
            return false;
        }
        for (String other : chosen) {
            String called = said(other).name();
            if (called != null && alone.containsKey(other) && called.equals(name)) {
                return true;
            }
        }
        return false;
    }

    /** "CB" of "Correio da Barra": a paper that asks is written out once. */
    private boolean isShortMedium(String label) {
        if (label.length() > LONGEST_INITIALS || label.length() < 2 || !PersonNames.isShouted(label)) {
            return false;
        }
        if (media == null) {
            Set<String> initials = new HashSet<>();
            parts.forEach((other, said) -> {
                if (said.medium()) {
                    initials.add(Person.initials(other));
                }
            });
            media = initials;
        }
        return media.contains(label);
    }

    private LabelParts said(String label) {
        return parts.computeIfAbsent(label, LabelParts::of);
    }

    private boolean isName(String label) {
        String name = said(label).name();
        return name != null && PersonNames.isFullName(name);
    }

    private boolean isSure(String label, LabelParts said, int count) {
        int bare = alone.getOrDefault(label, 0);
        if (label.equals("Q") || label.equals("A")) {
            // one paragraph may begin with a letter by chance
            return bare < count || (bare > 0 && alone.getOrDefault("Q", 0) > (label.equals("Q") && others ? 0 : 1));
        }
        if (bare == count && label.length() == 1) {
            return isOneOfPair(said.part()); // "P. Vidal" is an initial
        }
        if (bare == count && bare > 0) {
            return isSureAlone(label, said, count);
        }
        if (said.part() != null) {
            return true;
        }
        String name = said.name();
        if (said.titled()) {
            return name != null
                    || (!PersonNames.isOfficeWord(label)
                            && (count > 1
                                    || people.all().stream().anyMatch(one -> one.holds(label))
                                    || label.indexOf(' ') > 0
                                    || PersonNames.isUnspaced(label)));
        }
        return name != null && people.knows(name);
    }

    /** A letter that asks needs one that answers, and the other way round. */
    private boolean isOneOfPair(@Nullable Part part) {
        Part wanted = part == Part.ASKS ? Part.ANSWERS : Part.ASKS;
        return part != null
                && counts.keySet().stream()
                        .anyMatch(other -> other.length() == 1 && said(other).part() == wanted);
    }

    /** Without any mark behind it, a label is a part or an office that comes back, or somebody known who does. */
    private boolean isSureAlone(String label, LabelParts said, int count) {
        if (said.medium()) {
            return count > 1;
        }
        if (said.part() == Part.ASKS || said.part() == Part.ANSWERS) {
            return SpeakerLabels.part(label) != null && (count > 1 || label.length() > 3);
        }
        String name = said.name();
        boolean person = name != null
                && (isBracketed(label) || said.titled() || people.knows(name) || PersonNames.isFullName(name));
        return count > 1 && (person || (said.titled() && name == null));
    }

    /** "JANSEN (ANP)" */
    private static boolean isBracketed(String label) {
        int open = label.indexOf(" (");
        return open > 0 && label.endsWith(")") && PersonNames.isShouted(label.substring(0, open));
    }

    private boolean isLikely(String label, LabelParts said, int count) {
        int bare = alone.getOrDefault(label, 0);
        String name = said.name();
        if (name == null || bare == count) {
            return false;
        }
        if (PersonNames.isUnspaced(name)) {
            return count > 1 && (name.length() <= LONGEST_UNSPACED_NAME || name.indexOf('·') > 0);
        }
        if (PersonNames.isArabic(name)) {
            int words = name.split(" ", -1).length;
            return words <= LONGEST_UNSPACED_NAME && (count > 1 || (words > 1 && isAnnounced(name)));
        }
        boolean shape = count > 1
                || PersonNames.isFullName(name)
                || PersonNames.isShouted(name)
                || answered.contains(label) // "Karen: And when?"
                || label.endsWith(")"); // "Krüger (BMF): …"
        return shape && !isOrdinary(name);
    }

    /**
     * Without capitals, a name that comes once is one if the text calls it up elsewhere: "the question of …". Where so many
     * beginnings come once, they are no names.
     */
    private boolean isAnnounced(String name) {
        looked++;
        if (looked > FEW) {
            return false;
        }
        for (Block block : blocks) {
            if (block.text().indexOf(name) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Words of a run-in heading come again in the text without their capitals; names do not. */
    private boolean isOrdinary(String name) {
        for (String word : name.split("[ -]", -1)) {
            if (word.length() >= LEAST_LETTERS && occurs(word.toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    private boolean occurs(String word) {
        looked++;
        if (looked > FEW) {
            return hasRuns(word);
        }
        for (Block block : blocks) {
            String text = block.text();
            int at = text.indexOf(word);
            while (at >= 0) {
                int end = at + word.length();
                boolean start = at == 0 || !Character.isLetter(text.charAt(at - 1));
                if (start && (end == text.length() || !Character.isLetter(text.charAt(end)))) {
                    return true;
                }
                at = text.indexOf(word, end);
            }
        }
        return false;
    }

    /** True if the text has each run of the word's letters somewhere; most words are one run. */
    private boolean hasRuns(String word) {
        Set<String> small = smallWords;
        if (small == null) {
            small = new HashSet<>();
            for (Block block : blocks) {
                addRuns(block.text(), small);
            }
            smallWords = small;
        }
        Set<String> runs = new HashSet<>();
        addRuns(word, runs);
        return small.containsAll(runs);
    }

    private static void addRuns(String text, Set<String> runs) {
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || !Character.isLetter(text.charAt(i))) {
                if (start < i && !Character.isUpperCase(text.charAt(start))) {
                    runs.add(text.substring(start, i));
                }
                start = i + 1;
            }
        }
    }
}
