/** What a statement is about: topics of a taxonomy, by the words, phrases and names that give them. */
@org.jspecify.annotations.NullMarked
package io.communique.enrich.topic;
