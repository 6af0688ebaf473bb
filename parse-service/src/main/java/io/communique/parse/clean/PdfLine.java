package io.communique.parse.clean;

import java.util.List;
import java.util.StringJoiner;

/**
 * A line of a page of a PDF, or the part of one up to a wide gap. Lengths are in points; {@code y} is the baseline and
 * grows downwards.
 *
 * @param page from 0
 * @param strong true if all of it is bold
 * @param slanted true if all of it is italic
 */
record PdfLine(
        int page, String text, double left, double right, double y, double size, boolean strong, boolean slanted) {

    double width() {
        return right - left;
    }

    /** The mean width of its characters. */
    double advance() {
        return width() / text.length();
    }

    PdfLine mirrored() {
        return new PdfLine(page, text, -right, -left, y, size, strong, slanted);
    }

    boolean sameStyle(PdfLine other) {
        return strong == other.strong && Math.abs(size - other.size) <= 0.08 * size;
    }

    /** One line of its parts, in the order of reading. */
    static PdfLine of(List<PdfLine> parts) {
        PdfLine first = parts.getFirst();
        if (parts.size() == 1) {
            return first;
        }
        double left = first.left;
        double right = first.right;
        double size = first.size;
        boolean strong = true;
        boolean slanted = true;
        StringJoiner text = new StringJoiner(" ");
        for (PdfLine part : parts) {
            text.add(part.text);
            left = Math.min(left, part.left);
            right = Math.max(right, part.right);
            size = Math.max(size, part.size);
            strong &= part.strong;
            slanted &= part.slanted;
        }
        return new PdfLine(first.page, text.toString(), left, right, first.y, size, strong, slanted);
    }
}
