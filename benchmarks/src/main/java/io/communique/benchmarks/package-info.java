/** Measures how fast a page becomes a structured statement. */
@org.jspecify.annotations.NullMarked
package io.communique.benchmarks;
