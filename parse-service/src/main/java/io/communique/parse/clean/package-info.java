/** From a document as it was fetched to its text in blocks, with navigation, repetitions and datelines taken off. */
@org.jspecify.annotations.NullMarked
package io.communique.parse.clean;
