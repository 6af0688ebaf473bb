package io.communique.parse.structure;

import org.jspecify.annotations.Nullable;

/**
 * A person whom the title names.
 *
 * @param role as printed before the name
 */
record Person(String name, @Nullable String role) {

    /** The last part of the name, without a generation behind it. */
    String surname() {
        return PersonNames.surname(name);
    }
}
