package io.communique.local.evaluate;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;

/** The statement's own text within a page, found by the paragraphs that its annotation lists. */
final class PressConferencePage {

    private PressConferencePage() {}

    /**
     * The title, then each paragraph of the smallest part of the page that holds every annotated paragraph.
     *
     * @param html in UTF-8
     */
    static List<String> paragraphs(byte[] html, String title, List<GoldClause> annotated) {
        Document page = Jsoup.parse(new String(html, StandardCharsets.UTF_8));
        List<Element> holders = new ArrayList<>();
        for (Element element : page.body().select("p, div, td, li, span")) {
            String own = squeezed(element.text());
            if (element.select("p, div").size() <= 1
                    && annotated.stream().anyMatch(clause -> own.endsWith(squeezed(clause.text())))) {
                holders.add(element);
            }
        }
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(title);
        if (!holders.isEmpty()) {
            paragraphs.addAll(lines(commonAncestor(holders)));
        }
        return paragraphs;
    }

    private static Element commonAncestor(List<Element> elements) {
        Element common = elements.getFirst();
        for (Element element : elements) {
            while (common.parent() != null
                    && !common.equals(element)
                    && !element.parents().contains(common)) {
                common = common.parent();
            }
        }
        return common;
    }

    private static List<String> lines(Element part) {
        StringBuilder text = new StringBuilder();
        NodeTraversor.traverse(
                (node, depth) -> {
                    if (node instanceof TextNode words) {
                        text.append(words.text());
                    } else if (breaksLine(node)) {
                        text.append('\n');
                    }
                },
                part);
        return text.toString()
                .lines()
                .map(Words::folded)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.toList());
    }

    private static boolean breaksLine(Node node) {
        return node instanceof Element element && (element.isBlock() || element.nameIs("br"));
    }

    private static String squeezed(String text) {
        return Words.folded(text).replace(" ", "");
    }
}
