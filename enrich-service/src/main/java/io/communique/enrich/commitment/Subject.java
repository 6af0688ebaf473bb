package io.communique.enrich.commitment;

import io.communique.contracts.statement.Mention;
import org.jspecify.annotations.Nullable;

/**
 * Who does what a sentence tells.
 *
 * @param kind absent for a name
 * @param name absent for words without a name
 * @param end the last word
 */
record Subject(
        @Nullable SubjectKind kind, @Nullable Mention name, int end) {}
