/** Draws mentions and commitments at random, for people to read and judge. */
@org.jspecify.annotations.NullMarked
package io.communique.local.draw;
