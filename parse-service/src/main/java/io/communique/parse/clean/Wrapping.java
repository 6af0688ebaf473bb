package io.communique.parse.clean;

import io.communique.parse.clean.PlainTextReader.Group;
import io.communique.parse.language.Prose;
import io.communique.parse.vocabulary.ClauseOpenings;
import io.communique.parse.vocabulary.Vocabulary;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Whether and how wide a plain text is wrapped, and with that which line ends are the writer's. A line that breaks off
 * within its sentence was ended by the width; so was one that would not have had room for the next line's first word.
 *
 * @param width the usual length of a line that the width ended, 0 if the text is not wrapped
 */
record Wrapping(int width) {

    private static final int NARROWEST = 30;
    private static final int WIDEST = 200;

    /** The share of the long lines within paragraphs that break off within a sentence; writers' own hardly do. */
    private static final double BROKEN_OFF = 0.5;

    /** The share of the broken lines that are about as long as the usual one. */
    private static final double ALIKE = 0.6;

    /** Lines are ragged: a word more must miss this share of the usual length to say that the writer ended the line. */
    private static final double ROOM = 0.82;

    /** How far back a bracket may have been opened. */
    private static final int BRACKET = 300;

    private static final int PARTICLE = 3;

    private static final int LONGEST_DAY = 60;

    private static final int LEAST_CARRIED = 2;

    /** Nobody breaks a sentence off behind so many characters but at a width, seen in other lines or not. */
    private static final int LONG = 80;

    private static final Set<String> CITING = Vocabulary.words(Wrapping.class, "citing-words.txt");

    static Wrapping of(List<Group> groups) {
        int[] lengths = new int[WIDEST + 1];
        boolean cased = false;
        int inner = 0;
        int small = 0;
        int broken = 0;
        int carried = 0; // broken off before a line that is no longer; a title has its text below it
        for (Group group : groups) {
            List<String> lines = group.lines();
            for (int i = 0; i + 1 < lines.size(); i++) {
                String line = lines.get(i);
                int length = Math.min(line.length(), WIDEST);
                if (length < NARROWEST) {
                    continue;
                }
                int next = lines.get(i + 1).codePointAt(0);
                cased |= Character.isUpperCase(next) || Character.isLowerCase(next);
                boolean goesOn = endsInParticle(line)
                        || (Character.isLowerCase(next) && (line.endsWith(",") || !Prose.endsSentence(line)));
                inner += beginsParagraph(line, lines.get(i + 1)) ? 0 : 1;
                if (goesOn || !Prose.endsSentence(line)) {
                    small += goesOn ? 1 : 0;
                    broken++;
                    boolean ends = Prose.endsSentence(lines.getLast());
                    boolean opens = i == 0 && (ClauseOpenings.participle(line) || ClauseOpenings.verb(line));
                    carried +=
                            !ends ? 0 : opens ? LEAST_CARRIED : lines.get(i + 1).length() <= line.length() ? 1 : 0;
                    lengths[length]++;
                }
            }
        }
        boolean seen = !cased || small > 0 || carried >= LEAST_CARRIED;
        if (broken == 0 || broken < BROKEN_OFF * inner || !seen) {
            return new Wrapping(0);
        }
        int width = median(lengths, broken);
        int alike = 0;
        for (int i = 3 * width / 4; i <= WIDEST; i++) { // a line may be longer: hyphens were taken out of it
            alike += lengths[i];
        }
        return new Wrapping(width < WIDEST && alike >= ALIKE * broken ? width : 0);
    }

    /** Behind the end of a clause a label or an opener begins the next: paragraphs may have no blank lines between them. */
    private static boolean beginsParagraph(String line, String next) {
        return Prose.endsSentence(line)
                && (ListLabel.of(next) != null || ClauseOpenings.participle(next) || ClauseOpenings.verb(next));
    }

    private static int median(int[] counts, int total) {
        int seen = 0;
        for (int i = 0; i < counts.length; i++) {
            seen += counts[i];
            if (2 * seen >= total) {
                return i;
            }
        }
        return 0;
    }

    boolean wrapped() {
        return width > 0;
    }

    /** Within a paragraph: whether the line is one with what stands before it. */
    boolean continues(CharSequence before, String last, String line) {
        if (!wrapped()) {
            return last.length() >= LONG && isBrokenOff(last, line);
        }
        if (ListLabel.of(line) != null && !isCutLabel(last, line) && !isDash(before, last, line)) {
            return false;
        }
        if (!isInBracket(before) && beginsClause(last, line)) {
            return false;
        }
        if (Character.isLowerCase(line.codePointAt(0))
                || endsInHyphen(last)
                || endsInParticle(last)
                || isInBracket(before)) {
            return true;
        }
        if (endsInMark(last) && line.endsWith(":") && line.length() < NARROWEST) { // "…, 12 / Decides:"
            return false;
        }
        if (isDayBelowTitle(before, last, line)) {
            return false;
        }
        if (!hasRoom(last, line)) {
            return true;
        }
        return !Prose.endsSentence(last)
                && Character.isLowerCase(last.codePointBefore(last.length()))
                && Character.isDigit(line.charAt(0));
    }

    /** "12 May 2021, 17:20, Strelsau" right below the first line of a paragraph. */
    private static boolean isDayBelowTitle(CharSequence before, String last, String line) {
        return before.length() == last.length()
                && line.length() <= LONGEST_DAY
                && !Prose.endsSentence(last)
                && Dateline.of(line, false) != null;
    }

    private static boolean isBrokenOff(String last, String line) {
        return Character.isLowerCase(line.codePointAt(0)) && !Prose.endsSentence(last) && ListLabel.of(line) == null;
    }

    /** A full line may end in the comma of a clause, and a footnote's mark: the next one has its opener. */
    private static boolean beginsClause(String last, String line) {
        boolean marked = endsInMark(last);
        char end = last.charAt(last.length() - 1);
        return ((marked || end == ',' || end == ';') && ClauseOpenings.participle(line))
                || ((marked || end == ';') && ClauseOpenings.verb(line));
    }

    /** Over a blank line or a page break: only a sentence that was broken off within goes on. */
    boolean continuesOver(CharSequence before, String last, String line, boolean newPage) {
        if (ListLabel.of(line) != null) {
            return false;
        }
        if (last.endsWith(" and")
                && last.length() >= ROOM * width / 2
                && wrapped()) { // no end of an item: no item follows
            return Character.isLowerCase(line.codePointAt(0));
        }
        if (!leavesOpen(before, last)) {
            return false;
        }
        return Character.isLowerCase(line.codePointAt(0))
                || endsInHyphen(last)
                || (newPage && !hasRoom(last, line) && !Character.isDigit(line.charAt(0)));
    }

    /** True if the text stops within a sentence at a line that is as long as the others. */
    boolean leavesOpen(CharSequence before, String last) {
        return wrapped() && !before.isEmpty() && last.length() >= ROOM * width / 2 && !Prose.endsSentence(last);
    }

    /** "in accordance with paragraph / 3. The" has a number that its sentence wants, not one that begins a paragraph. */
    private boolean isCutLabel(String last, String line) {
        return Character.isDigit(line.charAt(0))
                && !Prose.endsSentence(last)
                && !hasRoom(last, line)
                && CITING.contains(lastWord(last));
    }

    /** "any relations / — diplomatic or other — with" has a parenthesis, unless the lines before are such items. */
    private boolean isDash(CharSequence before, String last, String line) {
        char dash = line.charAt(0);
        return (dash == '—' || dash == '–')
                && before.charAt(0) != dash
                && line.indexOf(dash, 1) > 0
                && !Prose.endsSentence(last)
                && !hasRoom(last, line);
    }

    private static String lastWord(String line) {
        return line.substring(line.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    private boolean hasRoom(String last, String line) {
        int space = line.indexOf(' ');
        int word = space < 0 ? line.length() : space;
        return last.length() + 1 + Math.min(word, 20) < ROOM * width;
    }

    /** A footnote's number behind a comma. */
    private static boolean endsInMark(String line) {
        int end = line.length();
        while (end > 0 && Character.isDigit(line.charAt(end - 1))) {
            end--;
        }
        return end < line.length() && end > 1 && line.charAt(end - 1) == ' ' && line.charAt(end - 2) == ',';
    }

    /** "of", "the", "de la", "на": no line of its own ends with so small a word. */
    private static boolean endsInParticle(String line) {
        int start = line.lastIndexOf(' ') + 1;
        if (start < 2 || line.length() - start > PARTICLE) {
            return false;
        }
        for (int i = start; i < line.length(); i++) {
            if (!Character.isLowerCase(line.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean endsInHyphen(String line) {
        int end = line.length();
        return end > 1 && line.charAt(end - 1) == '-' && Character.isLetter(line.charAt(end - 2));
    }

    private static boolean isInBracket(CharSequence text) {
        for (int i = text.length() - 1; i >= Math.max(0, text.length() - BRACKET); i--) {
            char c = text.charAt(i);
            if (c == ')' || (c == ']' && i + 1 == text.length())) { // "(S/651]" was misread
                return false;
            }
            if (c == '(') {
                return true;
            }
        }
        return false;
    }
}
