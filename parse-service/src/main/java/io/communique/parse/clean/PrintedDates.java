package io.communique.parse.clean;

import io.communique.parse.clean.DateSpots.Spot;
import io.communique.parse.date.WrittenDate;
import io.communique.parse.date.WrittenDates;
import io.communique.parse.language.Words;
import io.communique.parse.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Weighs the dates that a page prints. A date weighs by what its element is called, by the words beside it and by its
 * distance to the title; less if it is of a change, of another page's, or stands in a sentence.
 */
final class PrintedDates {

    private static final int LONGEST_LINE = 160;
    private static final int LONGEST_CONTEXT = 120;
    private static final int UP = 3;
    private static final int MONTH = 20;

    private static final Map<String, Integer> NAMES = new HashMap<>();
    private static final List<String> NAME_ENDS = new ArrayList<>();
    private static final Set<String> AWAY = Vocabulary.words(PrintedDates.class, "away-names.txt");
    private static final Set<String> WORDS = Vocabulary.words(Dateline.class, "date-words.txt");
    private static final Set<String> UPDATED = Vocabulary.words(Dateline.class, "update-words.txt");
    private static final Set<String> OTHER = Vocabulary.words(PrintedDates.class, "other-date-words.txt");

    static {
        for (List<String> row : Vocabulary.rows(PrintedDates.class, "date-names.tsv", 2)) {
            NAMES.put(row.getFirst(), Integer.valueOf(row.getLast()));
            if (Integer.parseInt(row.getLast()) >= 20 && row.getFirst().length() >= 4) {
                NAME_ENDS.add(row.getFirst()); // newsdate, artikeldatum
            }
        }
    }

    private final DateSpots spots;
    private final boolean monthFirst;
    private final @Nullable String language;
    private final LocalDate latest;
    private final @Nullable YearMonth month;
    private final int titleOrder;
    private final Set<Element> aroundTitle = new HashSet<>();
    private final Map<Element, Boolean> away = new HashMap<>();

    /** A date and how much speaks for it. */
    record Weighed(FoundDate date, int weight) {}

    /** @param month of the page's address, which its date is likely to be in */
    PrintedDates(
            DateSpots spots,
            @Nullable Element title,
            boolean monthFirst,
            @Nullable String language,
            LocalDate latest,
            @Nullable YearMonth month) {
        this.spots = spots;
        this.monthFirst = monthFirst;
        this.language = language;
        this.latest = latest;
        this.month = month;
        this.titleOrder = spots.order(title);
        for (Element e = title; e != null; e = e.parent()) {
            aroundTitle.add(e);
        }
    }

    /** The likeliest first; of two alike the first on the page. */
    List<Weighed> weigh() {
        List<Weighed> weighed = new ArrayList<>();
        for (Spot spot : spots.spots()) {
            Weighed date = spot.text() == null ? ofElement(spot) : ofText(spot, spot.text());
            LocalDate day = date == null ? null : date.date().date();
            if (date != null && day != null && !day.isAfter(latest)) {
                weighed.add(new Weighed(date.date(), date.weight() + fit(day)));
            }
        }
        weighed.sort((a, b) -> Integer.compare(b.weight(), a.weight()));
        return weighed;
    }

    private int fit(LocalDate day) {
        if (month == null) {
            return 0;
        }
        return month.equals(YearMonth.from(day)) ? MONTH : -MONTH;
    }

    private @Nullable Weighed ofElement(Spot spot) {
        Element element = spot.element();
        FoundDate date = FoundDate.said(HtmlHead.written(element), monthFirst, language);
        if (date.date() == null) {
            return null;
        }
        date = printed(element, date);
        String itemprop = (element.attr("itemprop") + element.attr("property")).toLowerCase(Locale.ROOT);
        int weight = element.normalName().equals("time") ? 40 : 20;
        if (itemprop.endsWith("datepublished")) {
            weight = 70;
        } else if (itemprop.contains("created")) {
            weight = 60;
        } else if (itemprop.contains("modified")) {
            weight = 10;
        }
        return new Weighed(date, weight + around(spot) + words(context(element)));
    }

    /** Where an element prints another day than it says to machines, the printed one is the source's own. */
    private FoundDate printed(Element element, FoundDate said) {
        String text = ShortText.of(element, LONGEST_CONTEXT);
        if (text == null || text.isEmpty()) {
            return said;
        }
        List<WrittenDate> dates = WrittenDates.find(text, monthFirst, language);
        return dates.size() != 1 || dates.getFirst().date().equals(said.date()) ? said : FoundDate.of(dates.getFirst());
    }

    private @Nullable Weighed ofText(Spot spot, String whole) {
        String text = whole.strip();
        if (text.length() > LONGEST_LINE) {
            return null;
        }
        Element element = spot.element();
        List<WrittenDate> dates = WrittenDates.findShort(text, monthFirst, language);
        for (int up = 0; dates.isEmpty() && up < 2; up++) { // its parts are elements
            Element wider = up == 0 ? element : element.parent();
            String parts = wider == null ? null : ShortText.of(wider, LONGEST_CONTEXT);
            if (wider == null || parts == null) {
                return null;
            }
            element = wider;
            text = parts;
            dates = WrittenDates.findShort(text, monthFirst, language);
        }
        if (dates.isEmpty()) {
            return null;
        }
        WrittenDate first = dates.getFirst();
        int rest = text.length() - (first.end() - first.start());
        int weight = 20 - rest / 5 - (dates.size() > 1 ? 10 : 0) + (first.time() == null ? 0 : 5);
        String context = rest > 8 ? text : context(element);
        return new Weighed(FoundDate.of(first), weight + around(spot) + words(context));
    }

    /** What stands beside it, where that is short. */
    private static String context(Element element) {
        Element parent = element.parent();
        String wider = parent == null ? null : ShortText.of(parent, LONGEST_CONTEXT);
        String own = wider == null ? ShortText.of(element, LONGEST_CONTEXT) : wider;
        return own == null ? "" : own;
    }

    private static int words(String context) {
        int weight = 0;
        boolean said = false;
        if (context.indexOf('©') >= 0) {
            return -40;
        }
        for (String word : Words.folded(context, 25)) {
            if (UPDATED.contains(word)) {
                weight -= 25;
            } else if (OTHER.contains(word)) {
                weight -= 30;
            } else if (!said && word.length() > 3 && WORDS.contains(word)) {
                said = true;
                weight += 10;
            }
        }
        return Math.max(weight, -50);
    }

    private int around(Spot spot) {
        int weight = 0;
        int named = 0;
        Element e = spot.element();
        for (int up = 0; up < UP && e != null && !aroundTitle.contains(e); up++, e = e.parent()) {
            int name = name(e) - 4 * up;
            named = Math.abs(name) > Math.abs(named) && name(e) != 0 ? name : named;
        }
        weight += named;
        weight -= isAway(spot.element()) ? 40 : 0;
        if (titleOrder >= 0) {
            int distance = spot.order() - titleOrder;
            weight -= distance >= 0 ? Math.min(25, distance / 15) : Math.min(30, -distance / 8);
        }
        return weight;
    }

    /** True if it stands in a part of the page that is about other things, and the title does not. */
    private boolean isAway(@Nullable Element element) {
        if (element == null
                || aroundTitle.contains(element)
                || element.normalName().equals("body")) {
            return false;
        }
        Boolean known = away.get(element);
        if (known == null) {
            known = isAwayItself(element) || isAway(element.parent());
            away.put(element, known);
        }
        return known;
    }

    private static boolean isAwayItself(Element element) {
        return AWAY.contains(element.normalName())
                || ClassNames.haveAny(element.attr("class"), AWAY)
                || ClassNames.haveAny(element.id(), AWAY);
    }

    private static int name(Element element) {
        int strongest = 0;
        for (String attribute : new String[] {element.attr("class"), element.id(), element.attr("itemprop")}) {
            for (String name : ClassNames.parts(attribute)) {
                Integer weight = NAMES.get(name);
                if (weight == null) {
                    weight = NAME_ENDS.stream().anyMatch(name::endsWith) ? 20 : 0;
                }
                if (weight < 0) {
                    return weight;
                }
                strongest = Math.max(strongest, weight);
            }
        }
        return strongest;
    }
}
