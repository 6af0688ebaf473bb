/** The packaged services together: end to end, faults, bad input. */
@org.jspecify.annotations.NullMarked
package io.communique.system;
