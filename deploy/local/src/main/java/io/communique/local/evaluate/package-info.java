/** Runs the stages over annotated documents and says how well they read them. */
@org.jspecify.annotations.NullMarked
package io.communique.local.evaluate;
