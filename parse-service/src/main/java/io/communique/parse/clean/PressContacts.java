package io.communique.parse.clean;

/** Lines below a text that tell the press whom to ask: "For media enquiries, please contact …". */
final class PressContacts {

    private static final int LONGEST = 240;

    private static final int LONGEST_START = 60;

    private static final Starts STARTS = Starts.read(PressContacts.class, "contact-starts.txt");

    private PressContacts() {}

    static boolean begin(String text) {
        return text.length() <= LONGEST
                && STARTS.beginInAnyCase(text.substring(0, Math.min(LONGEST_START, text.length())));
    }
}
