package io.communique.parse.clean;

/** Looks for bytes among bytes. */
final class Bytes {

    private Bytes() {}

    static boolean contains(byte[] bytes, byte[] sought) {
        return indexOf(bytes, sought, 0) >= 0;
    }

    /** @return the first place of the sought bytes at or behind {@code from}, or -1 */
    static int indexOf(byte[] bytes, byte[] sought, int from) {
        int last = bytes.length - sought.length;
        for (int i = from; i <= last; i++) {
            if (bytes[i] == sought[0] && matches(bytes, sought, i)) {
                return i;
            }
        }
        return -1;
    }

    static boolean startsWith(byte[] bytes, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xff) != start[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean matches(byte[] bytes, byte[] sought, int at) {
        for (int k = 1; k < sought.length; k++) {
            if (bytes[at + k] != sought[k]) {
                return false;
            }
        }
        return true;
    }
}
