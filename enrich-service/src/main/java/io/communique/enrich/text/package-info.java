/** A clause's text as words and the signs between them, and the letters that count as equal in names. */
@org.jspecify.annotations.NullMarked
package io.communique.enrich.text;
