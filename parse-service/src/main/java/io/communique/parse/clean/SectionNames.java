package io.communique.parse.clean;

/** Names of the part of a site that a page stands in: "Press Releases", which templates print where titles stand. */
final class SectionNames {

    private static final FoldedLines NAMES = FoldedLines.read(SectionNames.class, "section-names.txt");

    private SectionNames() {}

    static boolean is(String text) {
        return text.length() <= PieceFeatures.LONGEST_HEADING && NAMES.has(text);
    }

    /** "Press Releases - Ministry of Foreign Affairs", "Press Release:Press Information Bureau". */
    static boolean isFirstIn(String window, SiteName site) {
        int colon = window.indexOf(':');
        return (colon > 0 && is(window.substring(0, colon)))
                || site.parts(window).stream().anyMatch(SectionNames::is);
    }
}
