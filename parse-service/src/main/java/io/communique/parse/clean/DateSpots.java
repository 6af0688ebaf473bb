package io.communique.parse.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The places of a page where a date may stand: elements made for it and texts with a year in them, in their order.
 * They are collected while the page is walked anyway, and weighed only where nothing better tells the date.
 */
final class DateSpots {

    /** Pages with more are lists of other pages. */
    private static final int MOST = 400;

    /**
     * One of them.
     *
     * @param order counts the nodes of the page
     * @param text of the text node; absent for an element made for dates
     */
    record Spot(int order, Element element, @Nullable String text) {}

    private final List<Spot> spots = new ArrayList<>();
    private final Map<Element, Integer> headings = new HashMap<>();
    private final List<Element> scripts = new ArrayList<>();
    private int firstHeading = -1;

    void element(int order, Element element) {
        if (spots.size() < MOST) {
            spots.add(new Spot(order, element, null));
        }
    }

    void text(int order, Element parent, String text) {
        if (spots.size() < MOST && mayHoldDate(text)) {
            spots.add(new Spot(order, parent, text));
        }
    }

    void heading(int order, Element heading) {
        headings.put(heading, order);
        if (firstHeading < 0 && heading.normalName().equals("h1")) {
            firstHeading = order;
        }
    }

    void script(Element script) {
        scripts.add(script);
    }

    List<Spot> spots() {
        return spots;
    }

    List<Element> scripts() {
        return scripts;
    }

    /** @return where the title stands, -1 if nowhere */
    int order(@Nullable Element title) {
        for (Element e = title; e != null; e = e.parent()) {
            Integer order = headings.get(e);
            if (order != null) {
                return order;
            }
        }
        return firstHeading;
    }

    /** A year, or two figures behind a mark as in {@code 17.06.20}. */
    static boolean mayHoldDate(String text) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c < '0' || (c > '9' && c < 0x660)) {
                continue;
            }
            if (c > '9') {
                if (c == '年' || c == '년' || Character.isDigit(c)) {
                    return true;
                }
                continue;
            }
            int end = i + 1;
            while (end < length && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
                end++;
            }
            int run = end - i;
            boolean year = run >= 4 && run <= 6 && (text.startsWith("19", i) || text.startsWith("20", i));
            boolean figures = run == 2 && i > 2 && (text.charAt(i - 1) == '.' || text.charAt(i - 1) == '/');
            if (year || figures) {
                return true;
            }
            i = end - 1;
        }
        return false;
    }
}
