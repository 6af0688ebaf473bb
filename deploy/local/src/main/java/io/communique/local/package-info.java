/** The command line, and the whole line on one machine. */
@org.jspecify.annotations.NullMarked
package io.communique.local;
