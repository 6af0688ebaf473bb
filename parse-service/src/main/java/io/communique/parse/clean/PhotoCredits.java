package io.communique.parse.clean;

import io.communique.parse.vocabulary.Vocabulary;
import java.util.List;
import java.util.Locale;

/** Tells a caption by what names the photographer: "© Ministry", "(Photo: J. Doe)", "fot. MSZ". */
final class PhotoCredits {

    private static final List<String> MARKS = Vocabulary.entries(PhotoCredits.class, "photo-credits.txt");

    private PhotoCredits() {}

    static boolean isIn(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return MARKS.stream().anyMatch(lower::contains);
    }
}
