/** The register of dead letters: which records could never work, and why. */
@org.jspecify.annotations.NullMarked
package io.communique.store.deadletter;
