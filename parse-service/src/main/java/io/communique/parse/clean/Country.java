package io.communique.parse.clean;

import io.communique.contracts.event.RawStatement;
import io.communique.contracts.statement.Removed;
import io.communique.parse.date.DateOrder;
import io.communique.parse.vocabulary.Vocabulary;
import java.net.URI;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The country that publishes, from what surrounds the statement, and the zone of its capital, in which ministries give
 * their times. The evidence, from the strongest to the weakest: what is known of the source; the page's address; the
 * addresses in the contacts around the text; the regions of its language switch; a capital in the title.
 */
final class Country {

    private static final Map<String, ZoneId> ZONES = new HashMap<>();
    private static final Map<String, String> CAPITALS = new HashMap<>();
    private static final Map<String, String> DOMAINS = new HashMap<>();

    static {
        for (List<String> row : Vocabulary.rows(Country.class, "capitals.tsv", 3)) {
            ZONES.put(row.getFirst(), ZoneId.of(row.get(1)));
            DOMAINS.put(row.getFirst().toLowerCase(Locale.ROOT), row.getFirst());
            for (String name : row.get(2).split("\\|", -1)) {
                CAPITALS.put(name, row.getFirst());
            }
        }
        for (List<String> row : Vocabulary.rows(Country.class, "domains.tsv", 2)) {
            DOMAINS.put(row.getFirst(), row.getLast());
        }
    }

    /** A host in a web address or behind the sign of an e-mail address. */
    private static final Pattern HOST =
            Pattern.compile("(?:@|://|\\bwww\\.)([\\w-]+(?:\\.[\\w-]+)*\\.([a-z]{2,6}))\\b");

    /** A language with its region, as switches print it: {@code ru-RU}, perhaps with a count behind it. */
    private static final Pattern REGION = Pattern.compile("\\b([a-z]{2})-([A-Z]{2})(?=\\b|\\d)");

    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}’'-]+(?:\\s\\p{Lu}[\\p{L}’'-]+)?");

    private final @Nullable String known;

    /** The country for whose readers the page is written, where its own is not known. */
    private final @Nullable String readers;

    private Country(@Nullable String known, @Nullable String readers) {
        this.known = known;
        this.readers = readers;
    }

    static Country of(RawStatement raw, Page page) {
        String country = raw.source().country();
        if (country == null) {
            country = of(raw.url());
        }
        return new Country(
                country == null ? of(page.head().address()) : country,
                page.head().region());
    }

    boolean writesMonthFirst(@Nullable String language) {
        return DateOrder.isMonthFirst(known == null ? readers : known, language);
    }

    /** False if the country is only likely. */
    boolean isKnown() {
        return known != null;
    }

    /** @return absent if nothing tells */
    @Nullable
    ZoneId zone(Sheet sheet, @Nullable String title, @Nullable String language) {
        String country = known;
        if (country == null) {
            List<String> around =
                    sheet.dropped(Removed.Reason.CHROME).map(Piece::text).toList();
            country = inAddresses(around);
            if (country == null) {
                country = inLanguageSwitch(around, language);
            }
            if (country == null) {
                country = byCapital(title);
            }
        }
        return country == null ? null : ZONES.get(country);
    }

    private static @Nullable String of(@Nullable URI address) {
        String host = address == null ? null : address.getHost();
        return host == null
                ? null
                : DOMAINS.get(host.substring(host.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    /** The country most often named; a tie says nothing. */
    private static @Nullable String inAddresses(List<String> around) {
        Map<String, Long> votes = new HashMap<>();
        for (String text : around) {
            if (text.indexOf('.') < 0) {
                continue;
            }
            Matcher matcher = HOST.matcher(text);
            while (matcher.find()) {
                String country = DOMAINS.get(matcher.group(2));
                if (country != null) {
                    votes.merge(country, 1L, Long::sum);
                }
            }
        }
        List<Map.Entry<String, Long>> ranked = new ArrayList<>(votes.entrySet());
        ranked.sort(Map.Entry.comparingByValue(Comparator.reverseOrder()));
        boolean clear = ranked.size() == 1
                || (ranked.size() > 1
                        && ranked.get(0).getValue() > ranked.get(1).getValue());
        return clear ? ranked.getFirst().getKey() : null;
    }

    /**
     * The other language of a switch is the ministry's own: a page is put into a language of the world's for readers
     * abroad, and the region of that version says where the language comes from, not where the ministry is.
     */
    private static @Nullable String inLanguageSwitch(List<String> around, @Nullable String language) {
        Set<String> own = new TreeSet<>();
        Set<String> others = new TreeSet<>();
        for (String text : around) {
            if (text.indexOf('-') < 0) {
                continue;
            }
            Matcher matcher = REGION.matcher(text);
            while (matcher.find()) {
                if (ZONES.containsKey(matcher.group(2))) {
                    boolean foreign =
                            matcher.group(1).equals("en") || matcher.group(1).equals(language);
                    (foreign ? own : others).add(matcher.group(2));
                }
            }
        }
        Set<String> candidates = others.isEmpty() ? own : others;
        return candidates.size() == 1 ? candidates.iterator().next() : null;
    }

    private static @Nullable String byCapital(@Nullable String title) {
        if (title == null) {
            return null;
        }
        Set<String> named = NAME.matcher(title)
                .results()
                .flatMap(name -> List.of(name.group(), name.group().split(" ", -1)[0]).stream())
                .map(CAPITALS::get)
                .filter(country -> country != null)
                .collect(Collectors.toSet());
        return named.size() == 1 ? named.iterator().next() : null;
    }
}
