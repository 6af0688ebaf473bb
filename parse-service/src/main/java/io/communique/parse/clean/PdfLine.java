package io.communique.parse.clean;

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

    /** One line of two parts, this one read before the other. */
    PdfLine with(PdfLine next) {
        return new PdfLine(
                page,
                text + " " + next.text,
                Math.min(left, next.left),
                Math.max(right, next.right),
                y,
                Math.max(size, next.size),
                strong && next.strong,
                slanted && next.slanted);
    }
}
