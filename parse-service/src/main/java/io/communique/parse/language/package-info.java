/** Tells the language of a text, and a sentence of it from a label or an address, by the small words of each language. */
@org.jspecify.annotations.NullMarked
package io.communique.parse.language;
