package io.communique.parse.clean;

import io.communique.contracts.statement.Speaker;
import io.communique.parse.vocabulary.Vocabulary;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * What a page says about itself: meta elements, JSON-LD, and the elements that are made for dates. One walk over the
 * page collects it all. One instance reads one page.
 */
final class HtmlHead implements NodeVisitor {

    private static final List<String> DATE_NAMES = Vocabulary.entries(HtmlHead.class, "date-meta.txt");
    private static final List<String> MODIFIED_NAMES = Vocabulary.entries(HtmlHead.class, "modified-meta.txt");
    private static final List<String> TITLE_NAMES = Vocabulary.entries(HtmlHead.class, "title-meta.txt");

    /** From what is said of the occasion to the names that say it. */
    private static final Map<String, List<String>> OCCASION_NAMES =
            Vocabulary.grouped(HtmlHead.class, "occasion-meta.tsv");

    private static final Set<String> SPEAKER_NAMES = Set.copyOf(OCCASION_NAMES.getOrDefault("speaker", List.of()));

    private static final List<String> ADDRESS_NAMES = List.of("og:url", "url");
    private static final List<String> ATTRIBUTES = List.of("property", "name", "itemprop", "http-equiv");

    /** When an event begins, in microdata. */
    private static final String START = "startDate";

    private static final List<String> SITE_NAMES = List.of("og:site_name", "application-name", "dc.publisher");

    /** Characters of an element that is a date, with all that may stand beside it. */
    private static final int LONGEST_DATE = 2_000;

    private static final Set<String> SKIPPED = Set.of("style", "noscript", "template", "svg", "textarea", "select");

    private final Map<String, String> meta = new HashMap<>();
    private final LinkedData linkedData = new LinkedData();
    private final DateSpots spots = new DateSpots();
    private final List<String> marked = new ArrayList<>();
    private final Set<String> starts = new LinkedHashSet<>();
    private final Set<String> spoke = new LinkedHashSet<>();
    private @Nullable ClaimedText claimed;
    private @Nullable String speakerName;
    private @Nullable String title;
    private @Nullable String canonical;
    private @Nullable String language;
    private @Nullable Node skipped;
    private boolean body;
    private int order;

    static PageHead of(Document document) {
        HtmlHead head = new HtmlHead();
        NodeTraversor.traverse(head, document);
        return head.pageHead();
    }

    @Override
    public void head(Node node, int depth) {
        if (skipped != null) {
            return;
        }
        order++;
        if (node instanceof Element element) {
            enter(element);
        } else if (body && node instanceof TextNode text && node.parent() instanceof Element parent) {
            spots.text(order, parent, text.getWholeText());
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node.equals(skipped)) {
            skipped = null;
        }
    }

    private void enter(Element element) {
        String name = element.normalName();
        if (SKIPPED.contains(name)) {
            skipped = element;
            return;
        }
        switch (name) {
            case "html" -> language = element.attr("lang");
            case "body" -> body = true;
            case "meta" -> meta(element);
            case "title" -> title = title == null ? element.text() : title;
            case "link" -> link(element);
            case "script" -> script(element);
            case "h1", "h2", "h3" -> spots.heading(order, element);
            case "time", "abbr" -> spots.element(order, element);
            default -> {
                if (element.attributesSize() > 0 && isDate(element.attributes())) {
                    spots.element(order, element);
                }
            }
        }
        if (name.equals("time") && element.hasAttr("pubdate")) {
            marked.add(written(element));
        }
        if (name.equals("time") && element.attr("itemprop").equals(START)) {
            starts.add(written(element));
        }
    }

    /** By microdata or RDFa. */
    private static boolean isDate(Attributes attributes) {
        return (attributes.hasKey("itemprop") && attributes.get("itemprop").startsWith("date"))
                || (attributes.hasKey("property") && isDate(attributes.get("property")));
    }

    private static boolean isDate(String property) {
        return property.contains("date") || property.contains("created");
    }

    /** The date of an element as it is meant for machines, or else as it is printed. */
    static String written(Element element) {
        for (String attribute : List.of("datetime", "content", "title")) {
            String value = element.attr(attribute);
            if (!value.isBlank()) {
                return value;
            }
        }
        return ShortText.of(element, LONGEST_DATE) == null ? "" : element.text();
    }

    private void meta(Element element) {
        String content = element.attr("content");
        if (content.isBlank()) {
            return;
        }
        for (String attribute : ATTRIBUTES) {
            String names = element.attr(attribute);
            int space = names.indexOf(' ');
            if (space > 0) { // itemprop takes several
                meta.putIfAbsent(names.substring(names.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT), content);
                meta.putIfAbsent(names.substring(0, space).toLowerCase(Locale.ROOT), content);
            } else if (space < 0 && !names.isEmpty()) {
                String name = names.toLowerCase(Locale.ROOT);
                String before = meta.putIfAbsent(name, content);
                if (SPEAKER_NAMES.contains(name)) {
                    speaks(name, before == null, content);
                }
            }
        }
    }

    /** Several elements of one name are several speakers; other names say the same ones again. */
    private void speaks(String name, boolean first, String content) {
        String speaker = LinkedOccasion.brief(content);
        if (spoke.isEmpty() && first) {
            speakerName = name;
        }
        if (speaker != null && name.equals(speakerName)) {
            spoke.add(speaker);
        }
    }

    private void link(Element element) {
        if (canonical == null && element.attr("rel").equalsIgnoreCase("canonical")) {
            canonical = element.attr("href");
        }
    }

    private void script(Element element) {
        if (element.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
            String data = element.data();
            linkedData.read(data);
            claimed = claimed == null ? ClaimedText.of(data) : claimed;
        } else if (!element.hasAttr("src")) {
            spots.script(element);
        }
    }

    /** What was said on the way, once the walk is over. */
    PageHead pageHead() {
        List<String> titles = new ArrayList<>(linkedData.titles());
        addSaid(TITLE_NAMES, titles);
        List<String> dates = new ArrayList<>();
        addSaid(DATE_NAMES, dates);
        List<String> modified = new ArrayList<>(linkedData.modified());
        addSaid(MODIFIED_NAMES, modified);
        dates.addAll(linkedData.published());
        dates.addAll(marked);
        URI address = address();
        String name = siteName();
        SiteName site = new SiteName(name, address);
        String window = title == null ? "" : Whitespace.fold(title);
        return new PageHead(
                off(site, titles),
                window.isEmpty() ? null : site.offWindow(unescaped(window)),
                trimmed(dates),
                language(),
                address,
                name,
                trimmed(modified),
                region(),
                meta.getOrDefault("og:image", ""),
                spots,
                occasion(titles, window),
                claimed);
    }

    private void addSaid(List<String> names, List<String> values) {
        for (String name : names) {
            String content = meta.get(name);
            if (content != null) {
                values.add(content);
            }
        }
    }

    private static List<String> off(SiteName site, List<String> titles) {
        List<String> bare = new ArrayList<>(titles.size());
        for (String title : titles) {
            String off = site.off(unescaped(title));
            if (!off.isEmpty()) {
                bare.add(off);
            }
        }
        return bare;
    }

    private PageOccasion occasion(List<String> titles, String window) {
        List<String> all = new ArrayList<>(titles);
        all.add(window);
        List<Speaker> speakers = new ArrayList<>();
        for (String name : spoke) {
            speakers.add(
                    new Speaker(name, spoke.size() == 1 ? said("role") : null)); // whose role is not said otherwise
        }
        return linkedData.occasion().find(all).or(new PageOccasion(said("place"), startDate(), speakers));
    }

    /** A calendar beside the text has several, which say nothing. */
    private @Nullable String startDate() {
        String said = said("date");
        return said == null && starts.size() == 1 ? starts.iterator().next() : said;
    }

    private @Nullable String said(String what) {
        for (String name : OCCASION_NAMES.getOrDefault(what, List.of())) {
            String content = meta.get(name);
            if (content != null) {
                return LinkedOccasion.brief(content);
            }
        }
        return null;
    }

    /** Some sites write a character's name twice over. */
    static String unescaped(String text) {
        return Whitespace.fold(text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false));
    }

    private @Nullable String siteName() {
        List<String> names = new ArrayList<>();
        addSaid(SITE_NAMES, names);
        String linked = linkedData.siteName();
        if (linked != null) {
            names.add(linked);
        }
        for (String name : names) {
            String plain = unescaped(name);
            if (!plain.isEmpty()) {
                return plain;
            }
        }
        return null;
    }

    private static List<String> trimmed(List<String> dates) {
        List<String> trimmed = new ArrayList<>(dates.size());
        for (String date : dates) {
            String bare = date.trim();
            if (!bare.isEmpty()) {
                trimmed.add(bare);
            }
        }
        return trimmed;
    }

    private @Nullable String language() {
        String found = locale(language).getLanguage();
        return found.isEmpty() ? null : found;
    }

    /** The country that the page is written for. */
    private @Nullable String region() {
        for (String tag : new String[] {language, meta.get("og:locale"), meta.get("content-language")}) {
            String region = locale(tag).getCountry();
            if (!region.isEmpty()) {
                return region;
            }
        }
        return null;
    }

    private static Locale locale(@Nullable String tag) {
        if (tag == null) {
            return Locale.ROOT;
        }
        return isLanguageAlone(tag)
                ? Locale.of(tag)
                : Locale.forLanguageTag(tag.trim().replace('_', '-'));
    }

    /** Two letters, as most pages say; that they need not be parsed saves as much time as to read their meta elements. */
    private static boolean isLanguageAlone(String tag) {
        return tag.length() == 2 && isLetter(tag.charAt(0)) && isLetter(tag.charAt(1));
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** One that begins at the site's root counts where no whole address is given. */
    private @Nullable URI address() {
        URI linked = canonical == null ? null : uri(canonical);
        URI address = linked;
        for (int i = 0; (address == null || address.getHost() == null) && i < ADDRESS_NAMES.size(); i++) {
            address = uri(meta.getOrDefault(ADDRESS_NAMES.get(i), ""));
        }
        if (address != null && address.getHost() != null) {
            return address;
        }
        return linked != null && linked.toString().startsWith("/") ? linked : null;
    }

    /** Absent if it is no address, which then says nothing. */
    private static @Nullable URI uri(String address) {
        try {
            return new URI(address.trim());
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
