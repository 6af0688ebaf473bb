package io.communique.parse.clean;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * UTF-16 without a byte order mark. A text of any language has spaces, figures and ends of lines, and these have a byte
 * of zero on one side, always the same.
 */
final class Utf16 {

    /** One in so many characters is ASCII, even in Chinese. */
    private static final int CHARACTERS_PER_ZERO = 200;

    private Utf16() {}

    /** True of UTF-32 too, which is as far from ASCII. */
    static boolean is(Charset charset) {
        return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
    }

    /** @return absent if the bytes are no UTF-16 */
    static @Nullable String decoded(byte[] body) {
        int even = 0;
        int odd = 0;
        for (int i = 0; i < body.length; i++) {
            if (body[i] == 0) {
                even += 1 - (i & 1);
                odd += i & 1;
            }
        }
        int most = Math.max(even, odd);
        if (Math.min(even, odd) > most / 3 || (long) most * 2 * CHARACTERS_PER_ZERO < body.length) {
            return null;
        }
        return new String(body, even > odd ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
    }
}
