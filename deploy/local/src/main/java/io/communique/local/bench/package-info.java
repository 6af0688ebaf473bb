/** How fast the whole line is on this machine. */
@org.jspecify.annotations.NullMarked
package io.communique.local.bench;
