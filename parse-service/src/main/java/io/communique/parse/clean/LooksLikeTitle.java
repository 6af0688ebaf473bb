package io.communique.parse.clean;

import io.communique.contracts.statement.BlockKind;
import io.communique.parse.language.Prose;
import io.communique.parse.vocabulary.Vocabulary;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the title on a page whose head names none and that has no heading for it: the line above the text whose element
 * is called a title, else the first that is set apart by its letters.
 */
final class LooksLikeTitle {

    private static final int LONGEST = 500;
    private static final int SHORTEST = 20;

    /** Characters with which the text begins. */
    private static final int TEXT = 200;

    private static final String HEADLINE = "headline";

    private static final Set<String> NAMES = Vocabulary.words(LooksLikeTitle.class, "title-names.txt");

    private LooksLikeTitle() {}

    /** @param otherwise the title if no line looks like one */
    static Title in(Sheet sheet, Title otherwise) {
        Title emphasised = null;
        for (int i = 0; i < sheet.size(); i++) {
            Piece piece = sheet.piece(i);
            String text = piece.text();
            if (piece.chrome()
                    || text.length() < SHORTEST
                    || (piece.linked() > 0 && piece.kind() != BlockKind.TABLE_ROW)) {
                continue;
            }
            if (text.length() >= TEXT && Prose.endsSentence(text)) {
                break;
            }
            String named = named(piece);
            if (named != null) {
                return new Title(named, i);
            }
            boolean line = piece.emphasised()
                    && piece.linked() == 0
                    && piece.kind() == BlockKind.PARAGRAPH
                    && text.length() <= LONGEST;
            if (emphasised == null && line && !Prose.endsSentence(text) && Dateline.of(text, false) == null) {
                emphasised = new Title(text, i);
            }
        }
        return emphasised == null ? otherwise : emphasised;
    }

    static boolean isNamed(Piece piece) {
        Element element = piece.element();
        return element != null && isNamed(element);
    }

    /** The text of the piece's element or of one within it that is called a title. */
    private static @Nullable String named(Piece piece) {
        Element element = piece.element();
        if (element == null || piece.text().length() > LONGEST) {
            return null;
        }
        if (isNamed(element)) {
            return piece.text();
        }
        for (Element child : element.children()) {
            if (isNamed(child)) {
                String text = Whitespace.fold(child.text());
                if (text.length() >= SHORTEST && piece.text().startsWith(text)) {
                    return text;
                }
            }
        }
        return null;
    }

    private static boolean isNamed(Element element) {
        return element.attr("itemprop").equals(HEADLINE)
                || ClassNames.haveAny(element.attr("class"), NAMES)
                || ClassNames.haveAny(element.id(), NAMES);
    }
}
