/** The line on one machine: its parts as processes, started, watched, restarted and stopped in order. */
@org.jspecify.annotations.NullMarked
package io.communique.local.line;
