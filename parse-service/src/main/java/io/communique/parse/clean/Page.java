package io.communique.parse.clean;

import java.util.List;

/**
 * What a reader takes out of a document.
 *
 * @param pieces everything that a person sees, in order
 * @param markup true if the document says what its parts are; plain text does not
 */
record Page(List<Piece> pieces, PageHead head, boolean markup) {}
