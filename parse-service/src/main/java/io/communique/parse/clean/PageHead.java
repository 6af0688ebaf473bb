package io.communique.parse.clean;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a page says about itself for machines.
 *
 * @param titles the most trustworthy first
 * @param windowTitle the title of the browser's window, which often has the site's name in it
 * @param dates of publication, the most trustworthy first, as written
 * @param language BCP 47, without a region
 * @param address the page's own address, perhaps without its host
 * @param siteName as the site calls itself
 * @param modified dates of the last change, as written
 * @param region the country for whose readers the page is written, ISO 3166-1
 * @param image the address of its picture, empty if it names none
 * @param spots where dates may stand on it
 * @param occasion where and when the event was that it is about, and who spoke
 * @param claimed the body that it says it has
 */
record PageHead(
        List<String> titles,
        @Nullable String windowTitle,
        List<String> dates,
        @Nullable String language,
        @Nullable URI address,
        @Nullable String siteName,
        List<String> modified,
        @Nullable String region,
        String image,
        DateSpots spots,
        PageOccasion occasion,
        @Nullable ClaimedText claimed) {

    static final PageHead NONE = new PageHead(List.of(), null, List.of(), null, null);

    /** Of a document that says no more. */
    PageHead(
            List<String> titles,
            @Nullable String windowTitle,
            List<String> dates,
            @Nullable String language,
            @Nullable URI address) {
        this(
                titles,
                windowTitle,
                dates,
                language,
                address,
                null,
                List.of(),
                null,
                "",
                new DateSpots(),
                PageOccasion.NONE,
                null);
    }

    /** With other titles and dates; a title that is sure needs no window's title. */
    PageHead with(List<String> others, boolean windowTitleCounts, List<String> otherDates) {
        return new PageHead(
                others,
                windowTitleCounts ? windowTitle : null,
                otherDates,
                language,
                address,
                siteName,
                modified,
                region,
                image,
                spots,
                occasion,
                claimed);
    }

    /** @return the language of a tag as files write it, absent if it has none */
    static @Nullable String language(@Nullable String tag) {
        String language = tag == null
                ? ""
                : Locale.forLanguageTag(tag.trim().replace('_', '-')).getLanguage();
        return language.isEmpty() ? null : language;
    }

    PageHead undated() {
        return with(titles, true, List.of());
    }
}
