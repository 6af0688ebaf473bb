package io.communique.contracts.statement;

/**
 * What cleaning took off the page, so that nothing is dropped in silence.
 *
 * @param blocks how many blocks
 * @param characters how many code points
 * @param sample the first of them, at most 200 code points
 */
public record Removed(Reason reason, int blocks, int characters, String sample) {

    /** Why it was taken off. */
    public enum Reason {
        /** Navigation, contacts, share bars, related links, cookie notes, captions, language switches, footers. */
        CHROME,
        /** A passage that stands earlier on the same page. */
        REPEATED,
        /** Title, date or place, which stand in fields of their own. */
        METADATA
    }
}
