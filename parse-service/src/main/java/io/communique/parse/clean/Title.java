package io.communique.parse.clean;

import org.jspecify.annotations.Nullable;

/**
 * The statement's title.
 *
 * @param index of the piece that prints it, -1 if none does
 */
record Title(@Nullable String text, int index) {

    static final Title NONE = new Title(null, -1);
}
