package io.communique.parse.structure;

import io.communique.parse.structure.SpeakerLabels.Part;
import io.communique.parse.structure.SpeakerLabels.Said;
import io.communique.parse.vocabulary.Vocabulary;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A block's text parted at what may be a speaker's label. Nearly every paragraph is told apart by its first characters: a
 * mark that ends a sentence, or none that ends a label, stands in them.
 *
 * @param label without what ends it
 * @param rest what is said, empty where the label has its block for itself
 * @param loose true if nothing but a space ends the label, which other paragraphs may have by chance
 */
record LabelledText(String label, String rest, boolean loose) {

    private static final Set<String> SAYING = Vocabulary.words(LabelledText.class, "saying-words.txt");

    /** Arabic writes "and" and "so" as one with the next word. */
    private static final String ATTACHED = "وف";

    private static final int LONGEST = 110;

    /** Brackets that labels stand in, and with which they close. */
    private static final String OPENING = "【（([〈《<＜［〔「";

    private static final String CLOSING = "】）)]〉》>＞］〕」";

    /** From here on the brackets are quotation marks too: "《…》记者：". */
    private static final int QUOTING = 4;

    /** Between the cells of a row. */
    private static final String CELLS = " | ";

    /** Letters that ask and answer before a full stop: "P. ¿…? R. …", "D. … R. …", "В. … О. …". */
    private static final String LETTERS = "ADFPQRВО";

    private static final int MOST_WORDS = 14;
    private static final int LONGEST_UNSPACED = 24;

    /** Labels that a dash ends are short; a sentence with a dash in it is longer. */
    private static final int LONGEST_BEFORE_DASH = 40;

    private static final int LONGEST_ALONE = 60;

    /** @return absent if nothing at the beginning can be a speaker */
    static @Nullable LabelledText of(String text) {
        if (text.length() < 2) {
            return null;
        }
        char first = text.charAt(0);
        if (Character.isLowerCase(first) || (first >= '0' && first <= '9')) {
            return null;
        }
        int timed = OPENING.indexOf(first) < 0 ? -1 : behindTime(text);
        if (timed > 0) {
            return of(text.substring(timed));
        }
        if (OPENING.indexOf(first) >= 0) {
            LabelledText bracketed = bracketed(text, first);
            if (bracketed != null || OPENING.indexOf(first) < QUOTING) {
                return bracketed;
            }
        }
        LabelledText letter = letter(text);
        return letter != null ? letter : ended(text);
    }

    /** A row of two cells, of which the first names who speaks. */
    static @Nullable LabelledText ofRow(String text) {
        int cell = text.indexOf(CELLS);
        if (cell < 0 || cell > LONGEST || text.indexOf(CELLS, cell + 1) > 0) {
            return null;
        }
        LabelledText label = of(text.substring(0, cell));
        boolean alone = label != null && label.rest().isEmpty();
        return label != null && alone
                ? new LabelledText(label.label(), text.substring(cell + CELLS.length()), false)
                : null;
    }

    /** A paragraph that has nothing but a name or a part in it, without a mark behind it. */
    static @Nullable LabelledText alone(String text) {
        if (text.length() > LONGEST_ALONE
                || text.length() < 2
                || "?!？！;,".indexOf(text.charAt(text.length() - 1)) >= 0) {
            return null;
        }
        boolean stop = text.endsWith(".");
        return !stop && !text.contains("...") && isSpeaker(text) ? new LabelledText(text, "", true) : null;
    }

    /** "[00:12:34] MODERATOR: …": where a recording is written down, the time may stand before the label. */
    private static int behindTime(String text) {
        int at = 1;
        boolean colon = false;
        while (at < text.length() && (Character.isDigit(text.charAt(at)) || ":.".indexOf(text.charAt(at)) >= 0)) {
            colon |= text.charAt(at) == ':';
            at++;
        }
        boolean time = colon && at + 2 < text.length() && CLOSING.indexOf(text.charAt(at)) >= 0;
        return !time ? -1 : text.charAt(at + 1) == ' ' ? at + 2 : at + 1;
    }

    /** "【NHK】", "（问）", "[Question]: ": the bracket is the label. */
    private static @Nullable LabelledText bracketed(String text, char open) {
        int close = text.indexOf(CLOSING.charAt(OPENING.indexOf(open)));
        if (close < 2 || close > LONGEST_UNSPACED) {
            return null;
        }
        String label = text.substring(1, close).trim();
        boolean speaker = open == '【'
                ? PersonNames.isUnspaced(label)
                : SpeakerLabels.part(label) != null
                        || (PersonNames.isUnspaced(label) && PersonNames.isRole(label)); // "（大臣）"
        if (!speaker) {
            return null;
        }
        int rest = close + 1;
        while (rest < text.length() && " :：".indexOf(text.charAt(rest)) >= 0) {
            rest++;
        }
        return new LabelledText(label, text.substring(rest), false);
    }

    private static @Nullable LabelledText ended(String text) {
        int end = Math.min(text.length(), LONGEST);
        int depth = 0;
        int words = 1;
        for (int i = 1; i < end; i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) { // most of a text, and the end of no label
                continue;
            }
            switch (c) {
                case '(', '（', '[' -> depth++;
                case ')', '）', ']' -> depth--;
                case ' ' -> words++;
                default -> {}
            }
            if (depth > 0) {
                continue;
            }
            if (c == ':' || c == '：') {
                return isClock(text, i) ? null : labelled(text, i, i + 1);
            }
            if (isDash(text, i) && i + 1 < end && text.charAt(i + 1) == ' ' && text.charAt(i - 1) != ' ') {
                LabelledText attached = attached(text, i);
                if (attached != null) {
                    return attached;
                }
            }
            if ((c == ')' || c == '）') && depth < 0) { // "問）…", "Q) …"
                boolean word = SpeakerLabels.part(text.substring(0, i)) != null;
                return word
                        ? new LabelledText(
                                text.substring(0, i), text.substring(i + 1).trim(), false)
                        : null;
            }
            if ((c == '.' || c == ' ') && isDash(text, i + 1) && i <= LONGEST_BEFORE_DASH) {
                LabelledText dashed = dashed(text, i);
                if (dashed != null) {
                    return dashed;
                }
            }
            boolean stop = c == '.' && i > 2 && i + 2 < end && text.charAt(i + 1) == ' ' && isSentence(text, i);
            if (stop || words > MOST_WORDS || endsSentence(c)) {
                return null;
            }
        }
        return null;
    }

    private static boolean endsSentence(char c) {
        return switch (c) {
            case '?', '!', ';', '“', '"', '„', '。', '？', '！', '；', '，', '…' -> true;
            default -> false;
        };
    }

    /** A full stop in a label stands behind an abbreviation; behind a long small word it ends a sentence. */
    private static boolean isSentence(String text, int stop) {
        int start = Math.max(text.lastIndexOf(' ', stop - 1), text.lastIndexOf('/', stop - 1)) + 1;
        return stop - start > 5 && !PersonNames.isHonorific(text.substring(start, stop));
    }

    private static boolean isClock(String text, int colon) {
        return colon + 1 < text.length()
                && Character.isDigit(text.charAt(colon - 1))
                && Character.isDigit(text.charAt(colon + 1));
    }

    private static boolean isDash(String text, int at) {
        return at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '–' || text.charAt(at) == '—');
    }

    /** "Q — while he is in Asia?": a question that was cut off is taken up behind its label, and the dash is its own. */
    private static boolean goesOn(String text, int dash) {
        return text.charAt(dash) == '—'
                && dash + 2 < text.length()
                && text.charAt(dash + 1) == ' '
                && Character.isLowerCase(text.charAt(dash + 2));
    }

    /** "P.- ", "Sr. Pérez.- ", "Q - ", "LE MINISTRE – ": only a part, or an office that is shouted, ends on a dash alone. */
    private static @Nullable LabelledText dashed(String text, int at) {
        boolean spaced = text.charAt(at) == ' ';
        int rest = at + 2;
        if (rest < text.length() && text.charAt(rest) != ' ' && spaced) {
            return null;
        }
        if (goesOn(text, at + 1)) {
            return null;
        }
        String label = text.substring(0, at).trim();
        Said role = SpeakerLabels.said(label);
        boolean part = role != null && role.rest().isEmpty();
        boolean office = !part
                && (PersonNames.isShouted(label) || !spaced)
                && LabelParts.of(label).isOfficial();
        String said = text.substring(Math.min(rest, text.length())).trim();
        if (part || office) {
            return new LabelledText(label, said, false);
        }
        // "Presidente Ana Ruiz — ", which has to come back, as lists of names look so too
        boolean sentence = text.charAt(at + 1) != '-' && !said.isEmpty() && !Character.isLowerCase(said.codePointAt(0));
        return spaced && sentence && isBracketedOrTitled(label, role) ? new LabelledText(label, said, true) : null;
    }

    /** "SORU- ", "MINISTER RUIZ— ": a part, or an office that is shouted, right before a dash. */
    private static @Nullable LabelledText attached(String text, int dash) {
        String label = text.substring(0, dash);
        Said said = SpeakerLabels.said(label);
        boolean part = said != null && said.rest().isEmpty();
        boolean office = !part
                && PersonNames.isShouted(label)
                && looksLikeSpeaker(label)
                && LabelParts.of(label).isOfficial();
        return part || office ? new LabelledText(label, text.substring(dash + 2).trim(), false) : null;
    }

    /** A part with whose it is in brackets, an office with a name, or a full name that is shouted. */
    private static boolean isBracketedOrTitled(String label, @Nullable Said part) {
        if (part != null) {
            return part.rest().startsWith("(");
        }
        LabelParts parts = looksLikeSpeaker(label) ? LabelParts.of(label) : null;
        boolean office = parts != null && parts.name() == null && parts.role() != null; // "Le Ministre – "
        return parts != null
                && (office || parts.name() != null)
                && (parts.role() != null || (PersonNames.isShouted(label) && PersonNames.isFullName(label)));
    }

    private static @Nullable LabelledText labelled(String text, int end, int rest) {
        String label = text.substring(0, end).trim();
        return isSpeaker(label) ? new LabelledText(label, text.substring(rest).trim(), false) : null;
    }

    /** "Q" and "A" stand in transcripts with wide space instead of a colon, which folding made one space; "P." and "R." with a full stop. */
    private static @Nullable LabelledText letter(String text) {
        char first = text.charAt(0);
        if (LETTERS.indexOf(first) < 0) {
            return null;
        }
        int end = text.length() > 3 && text.charAt(1) == '.' && text.charAt(2) == ' ' ? 2 : 1;
        if (end == 1 && first != 'Q' && first != 'A') {
            return null;
        }
        if (text.length() <= end + 1 || text.charAt(end) != ' ') {
            return null;
        }
        String rest = text.substring(end + 1);
        if (isDash(rest, 0) && !goesOn(rest, 0)) {
            return null; // "Q - …", which a dash ends
        }
        if (rest.length() > 2 && (rest.charAt(0) == ':' || rest.charAt(0) == '：')) { // "Q : …"
            return new LabelledText(text.substring(0, 1), rest.substring(1).strip(), false);
        }
        // "Q (Reuters): …"
        boolean bracket = rest.charAt(0) == '(' && rest.indexOf(':') == rest.indexOf(')') + 1;
        return bracket ? null : new LabelledText(text.substring(0, 1), rest, true);
    }

    /** A sentence that begins with its verb tells that somebody said what follows, and is no label. */
    private static boolean isSaying(String label) {
        int space = label.indexOf(' ');
        String first = space < 0 ? label : label.substring(0, space);
        return SAYING.contains(first)
                || (first.length() > 1
                        && ATTACHED.indexOf(first.charAt(0)) >= 0
                        && SAYING.contains(first.substring(1)));
    }

    private static boolean isSpeaker(String label) {
        if (label.isEmpty() || PersonNames.isNoSpeaker(label) || isAddress(label) || isSaying(label) || isFor(label)) {
            return false;
        }
        Said said = SpeakerLabels.said(label);
        int slash = said == null ? LabelParts.slash(label) : -1;
        if (slash > 0) {
            return Character.isUpperCase(label.charAt(slash + 1));
        }
        return said != null ? isPart(said) : looksLikeSpeaker(label);
    }

    /** "ولمعالي الوزيرة": Arabic writes "and for" as one with an office or its form of address. */
    private static boolean isFor(String label) {
        int space = label.indexOf(' ');
        String first = space < 0 ? label : label.substring(0, space);
        if (!PersonNames.isArabic(first) || isTitle(first)) {
            return false;
        }
        String bare = first.charAt(0) == 'و' ? first.substring(1) : first;
        return bare.length() > 2 && bare.charAt(0) == 'ل' && isTitle(bare.substring(1));
    }

    private static boolean isTitle(String word) {
        return PersonNames.isRole(word) || PersonNames.isHonorific(word);
    }

    /** "Dear friends", "Mr President, dear Ana". */
    private static boolean isAddress(String label) {
        int comma = label.indexOf(", ");
        return PersonNames.isAddress(label) || (comma > 0 && PersonNames.isAddress(label.substring(comma + 2)));
    }

    /** "Question", "Question 2", "Question (via interpreter)", "Frage Nowak", "Question de Reuters"; not "Question of time". */
    private static boolean isPart(Said said) {
        String rest = said.rest();
        if (rest.isEmpty() || PersonNames.isUnspaced(rest)) {
            return true;
        }
        int first = rest.codePointAt(0);
        if (!Character.isLetter(first)) {
            return true;
        }
        if (Character.isLowerCase(first)) {
            int space = rest.indexOf(' ');
            return space > 0
                    && LabelParts.isAuthorWord(rest.substring(0, space))
                    && Character.isUpperCase(rest.codePointAt(space + 1));
        }
        return said.part() != Part.ANSWERS && looksLikeSpeaker(rest);
    }

    /**
     * A speaker is named by capitalised words, with particles of names and words of offices between them; a sentence
     * before a colon has other small words.
     */
    private static boolean looksLikeSpeaker(String label) {
        if (PersonNames.isUnspaced(label)) {
            return label.length() <= LONGEST_UNSPACED;
        }
        // "And for Minister Ruiz:"
        int firstEnd = label.indexOf(' ');
        String firstWord = (firstEnd < 0 ? label : label.substring(0, firstEnd)).toLowerCase(Locale.ROOT);
        if (PersonNames.isParticle(firstWord)
                && !PersonNames.isArticle(firstWord)
                && !PersonNames.isPrefix(firstWord)) {
            return false;
        }
        boolean office = false;
        boolean small = false;
        int depth = 0;
        int count = 0;
        int start = 0;
        while (start < label.length()) {
            int space = label.indexOf(' ', start);
            int end = space < 0 ? label.length() : space;
            String word = label.substring(start, end);
            start = end + 1;
            if (word.isEmpty()) {
                continue;
            }
            char first = word.charAt(0);
            boolean inside = depth > 0 || first == '(' || first == '[';
            depth += inside && depth == 0 ? 1 : 0;
            depth -= word.indexOf(')') >= 0 || word.indexOf(']') >= 0 ? 1 : 0;
            depth = Math.max(depth, 0);
            if (inside) {
                continue;
            }
            count++;
            boolean role = PersonNames.isRole(word);
            boolean caps = Character.isLetter(first) && !Character.isLowerCase(first);
            boolean quoted = "«‘’'".indexOf(first) >= 0;
            if (caps || quoted) {
                small = false;
                office |= role;
                continue;
            }
            String lower = word.toLowerCase(Locale.ROOT);
            boolean within = count > 1 && PersonNames.isParticle(PersonNames.bare(lower));
            boolean field = office && PersonNames.isOfficeWord(lower);
            boolean part = count > 1 && SpeakerLabels.part(lower) != null && lower.length() > 3;
            if (!within && !field && !role && !part) {
                return false;
            }
            office |= role;
            small = within && !PersonNames.isElided(lower);
        }
        return count > 0 && !small;
    }
}
