package io.communique.contracts.statement;

import org.jspecify.annotations.Nullable;

/**
 * Who speaks.
 *
 * @param name as fully as the page gives it
 * @param role office or function, as printed
 */
public record Speaker(String name, @Nullable String role) {}
