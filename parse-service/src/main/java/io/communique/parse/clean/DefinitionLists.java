package io.communique.parse.clean;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds lists of terms between title and text that say what the page is: "From: Ministry of Works", "Published: 3 May".
 * None of their pieces is a sentence, where an interview's or a glossary's are.
 */
final class DefinitionLists {

    /** How far up from a piece its list may stand. */
    private static final int STEPS = 3;

    private DefinitionLists() {}

    static void mark(Sheet sheet, Title title, boolean[] never) {
        int start = title.index() < 0 ? sheet.size() : title.index() + 1;
        while (start < sheet.size() && !PieceFeatures.isSentence(sheet.piece(start))) {
            Element list = list(sheet.piece(start).part());
            int end = start + 1;
            boolean sentence = PieceFeatures.isSentence(sheet.piece(start));
            while (list != null
                    && end < sheet.size()
                    && list.equals(list(sheet.piece(end).part()))) {
                sentence |= PieceFeatures.isSentence(sheet.piece(end));
                end++;
            }
            for (int i = start; list != null && !sentence && i < end; i++) {
                never[i] = true;
            }
            start = end;
        }
    }

    private static @Nullable Element list(@Nullable Part part) {
        Part up = part;
        for (int steps = 0; steps <= STEPS && up != null; steps++) {
            if (up.element.nameIs("dl")) {
                return up.element;
            }
            up = up.parent;
        }
        return null;
    }
}
