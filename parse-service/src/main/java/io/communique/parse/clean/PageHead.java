package io.communique.parse.clean;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page says about itself for machines.
 *
 * @param titles the most trustworthy first
 * @param windowTitle the title of the browser's window, which often has the site's name in it
 * @param dates of publication, the most trustworthy first, as written
 * @param language BCP 47, without a region
 * @param address the page's own address
 */
record PageHead(
        List<String> titles,
        @Nullable String windowTitle,
        List<String> dates,
        @Nullable String language,
        @Nullable URI address) {

    static final PageHead NONE = new PageHead(List.of(), null, List.of(), null, null);
}
