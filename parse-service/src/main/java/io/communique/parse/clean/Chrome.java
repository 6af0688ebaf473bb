package io.communique.parse.clean;

import io.communique.contracts.statement.BlockKind;
import io.communique.contracts.statement.Removed;
import io.communique.parse.language.Prose;
import io.communique.parse.vocabulary.ClosingFormulas;
import io.communique.parse.vocabulary.EndMarks;
import io.communique.parse.vocabulary.SessionLines;
import org.jspecify.annotations.Nullable;

/**
 * Takes off what surrounds the text: lines that are navigation wherever they stand, and behind the last sentence
 * everything that is none. A statement ends with a sentence, a signature or an end mark; what follows these in labels,
 * names and addresses is the site's, in whatever language.
 */
final class Chrome {

    /** Lines that may stand between the closing formula and the end: names, offices and places of two signatories. */
    private static final int SIGNATURE_LINES = 12;

    /** "Thank you." is a sentence only behind one that is. */
    private static final int LEAST_WORDS = 4;

    /** How a line begins that tells where and when the page was published; such a line has no full stop. */
    private static final Starts PUBLICATION_STARTS = Starts.read(Chrome.class, "publication-starts.txt");

    private static final int LONGEST_PUBLICATION_LINE = 80;

    private Chrome() {}

    static void mark(Sheet sheet, @Nullable String language) {
        dropBehindEnd(sheet, language);
        int last = lastSentence(sheet, language);
        if (last >= 0) {
            int end = endOfSignatures(sheet, last);
            for (int i = end + 1; i < sheet.size(); i++) {
                if (sheet.isKept(i)) {
                    sheet.drop(i, Removed.Reason.CHROME);
                }
            }
        }
        boolean text = false;
        for (int i = 0; i < sheet.size(); i++) {
            if (!sheet.isKept(i)) {
                continue;
            }
            Piece piece = sheet.piece(i);
            text |= Prose.endsSentence(piece.text());
            if (isChromeLine(piece) || (!text && isPublicationLine(piece))) {
                sheet.drop(i, Removed.Reason.CHROME);
            }
        }
    }

    /** Behind the word for the end stands nothing of the statement, unless notes to editors do. */
    private static void dropBehindEnd(Sheet sheet, @Nullable String language) {
        int end = sheet.size() - 1;
        while (end > 0
                && !(sheet.isKept(end) && EndMarks.isWord(sheet.piece(end).text()))) {
            if (sheet.isKept(end) && Prose.isRunning(sheet.piece(end).text(), language)) {
                return;
            }
            end--;
        }
        for (int i = end + 1; end > 0 && i < sheet.size(); i++) {
            if (sheet.isKept(i)) {
                sheet.drop(i, Removed.Reason.CHROME);
            }
        }
    }

    private static boolean isChromeLine(Piece piece) {
        boolean footnote = piece.element() == null && piece.kind() == BlockKind.NOTE && piece.label() != null;
        return !footnote && ChromeLine.is(piece.text()) && !Omission.is(piece.text());
    }

    private static int lastSentence(Sheet sheet, @Nullable String language) {
        for (int i = sheet.size() - 1; i >= 0; i--) {
            Piece piece = sheet.piece(i);
            if (sheet.isKept(i)
                    && !ChromeLine.is(piece.text())
                    && !isPublicationLine(piece)
                    && (isStructural(piece)
                            || Prose.isRunning(piece.text(), language)
                            || (piece.element() == null
                                    && (isSentence(piece.text())
                                            || isFootnote(piece.text())
                                            || isClosing(piece.text()))))) {
                return i;
            }
        }
        return -1;
    }

    /**
     * On a page with markup, list items and rows within the main text are the statement's own, sentences or not; in
     * plain text, numbered ones are.
     */
    private static boolean isStructural(Piece piece) {
        String label = piece.label();
        if (piece.element() == null && piece.kind() == BlockKind.LIST_ITEM && label != null) {
            return Character.isDigit(label.charAt(0));
        }
        return piece.element() != null
                && (piece.kind() == BlockKind.TABLE_ROW
                        || piece.kind() == BlockKind.QUOTE
                        || (piece.kind() == BlockKind.LIST_ITEM && !isLink(piece))
                        || (piece.kind() == BlockKind.PARAGRAPH && piece.linkDensity() < 0.5));
    }

    /** An item that is a link and no sentence leads to a document or to another page. */
    private static boolean isLink(Piece piece) {
        return piece.linkDensity() >= 0.5 && !Prose.endsSentence(piece.text());
    }

    /** "（记者会于11时30分结束）" right behind the text is the editor's; navigation stands in no round brackets. */
    private static boolean isBracketed(String text) {
        char first = text.charAt(0);
        char last = text.charAt(text.length() - 1);
        return text.length() > 2
                && (first == '(' || first == '（')
                && (last == ')' || last == '）')
                && Character.isLetter(text.charAt(1));
    }

    /**
     * A short sentence of plain text need hold no function word ("Стороны договорились поддерживать контакты."). An
     * address that a full stop ends has numbers or names in it.
     */
    private static boolean isSentence(String text) {
        char last = text.charAt(text.length() - 1);
        if (last != '.' && last != '!' && last != '?' && last != '؟') {
            return false;
        }
        int words = 0;
        int capitals = 0;
        boolean inWord = false;
        int start = 0;
        while (Character.isDigit(text.charAt(start))) { // of the paragraph, in any script
            start++;
        }
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isDigit(c) || c == '@' || c == '|' || c == '©') {
                return false;
            }
            boolean letter = Character.isLetter(c);
            if (letter && !inWord) {
                words++;
                capitals += Character.isUpperCase(c) ? 1 : 0;
            }
            inWord = letter || (inWord && c != ' ');
        }
        return words >= LEAST_WORDS && 2 * capitals < words;
    }

    /** "1/ S/24600." below a text is its own, as a share bar has no such number. */
    private static boolean isFootnote(String text) {
        int digits = 0;
        while (digits < text.length() && digits < 3 && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
            digits++;
        }
        return digits > 0
                && digits + 2 < text.length()
                && text.charAt(digits) == '/'
                && !Character.isDigit(text.charAt(digits + 1));
    }

    /** "Adopted unanimously at the 3265th meeting"; below an end mark, the site goes on at once. */
    private static boolean isClosing(String text) {
        return (ClosingFormulas.begin(text) && !EndMarks.is(text)) || ClosingFormulas.isMeeting(text);
    }

    private static boolean isPublicationLine(Piece piece) {
        String text = piece.text();
        if (piece.element() == null || text.length() > LONGEST_PUBLICATION_LINE || Prose.endsSentence(text)) {
            return false;
        }
        return PUBLICATION_STARTS.beginInAnyCase(text);
    }

    private static int endOfSignatures(Sheet sheet, int last) {
        int end = last;
        String closing = sheet.piece(last).text();
        int formula = ClosingFormulas.begin(closing) || ClosingFormulas.isMeeting(closing) ? last : -1;
        for (int i = last + 1; i < sheet.size() && i <= Math.max(last, formula) + SIGNATURE_LINES; i++) {
            if (!sheet.isKept(i)) {
                continue;
            }
            String text = sheet.piece(i).text();
            boolean note = i == end + 1 && sheet.piece(i).element() == null && isBracketed(text);
            if (EndMarks.is(text) || Omission.is(text) || note) { // nobody signs behind these
                end = i;
            } else if (ClosingFormulas.begin(text)
                    || SessionLines.is(text)
                    || sheet.piece(i).kind() == BlockKind.NOTE) {
                formula = i;
                end = i;
            } else if (formula < 0 || ChromeLine.is(text)) {
                break;
            } else {
                end = i;
            }
        }
        return end;
    }
}
