package io.communique.benchmarks;

import io.communique.contracts.event.RawStatement;
import io.communique.contracts.statement.Source;
import io.communique.contracts.statement.StatementId;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;

/** A joint statement of invented ministries within a site's frame: scripts, menus, related links and a footer. */
final class GeneratedPage {

    private static final URI URL = URI.create("https://www.mfa.example/press/joint-statement");
    private static final OffsetDateTime FETCHED_AT = OffsetDateTime.parse("2026-05-04T08:00:00Z");
    /** Of a clause with its detail and its element, on average. */
    private static final int CHARACTERS = 268;

    private static final List<String> CLAUSES = TextFile.lines("clauses.txt");
    private static final List<String> DETAILS = TextFile.lines("details.txt");
    private static final List<String> LINKS = TextFile.lines("frame.txt");

    private GeneratedPage() {}

    /**
     * Makes a page.
     *
     * @param clauses of its text, about 230 characters each
     * @param bytes of the whole page, which scripts and menus fill
     */
    static String html(int clauses, int bytes) {
        String head = """
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="utf-8"><title>Joint Statement | Ministry of Foreign Affairs</title>
            <meta property="og:title" content="Joint Statement of the Northern Straits Forum">
            <meta property="article:published_time" content="2026-05-03T16:30:00+02:00">
            <link rel="stylesheet" href="/style.css">
            """;
        String article = article(clauses);
        String menu = menu(1);
        String footer = "<footer>" + menu(1)
                + "<p>&copy; 2026 Ministry of Foreign Affairs, Orsund</p></footer></body></html>\n";
        int used = head.length() + article.length() + menu.length() + footer.length() + "</head><body>".length();
        StringBuilder page = new StringBuilder(bytes).append(head);
        int left = bytes - used;
        int menus = Math.max(0, left / 3 / menu.length());
        script(left - menus * menu.length(), page);
        page.append("</head><body>").append(menu).append(article);
        for (int i = 0; i < menus; i++) {
            page.append(menu);
        }
        return page.append(footer).toString();
    }

    /** So many clauses have about so many characters. */
    static int clausesFor(int characters) {
        return Math.max(2, characters / CHARACTERS);
    }

    /** The page as ingest hands it over. */
    static RawStatement raw(String html) {
        return raw(html.getBytes(StandardCharsets.UTF_8), "text/html");
    }

    static RawStatement raw(byte[] body, String mediaType) {
        return new RawStatement(
                StatementId.ofUrl(URL),
                new Source("mfa", "Ministry of Foreign Affairs", null),
                null,
                URL,
                null,
                FETCHED_AT,
                mediaType + "; charset=utf-8",
                null,
                null,
                null,
                false,
                body);
    }

    private static String article(int clauses) {
        StringBuilder article = new StringBuilder("""
            <main><article class="statement"><h1>Joint Statement of the Northern Straits Forum</h1>
            <p class="date"><time datetime="2026-05-03">3 May 2026</time></p><div class="body">
            """);
        for (int i = 0; i < clauses; i++) {
            // the first and the last open and close; the rest comes round as often as needed
            int which = i == 0 ? 0 : i == clauses - 1 ? CLAUSES.size() - 1 : 1 + (i - 1) % (CLAUSES.size() - 2);
            String clause = CLAUSES.get(which).replace("{n}", Integer.toString(3 + 7 * i));
            int last = clause.length() - 1;
            article.append("<p class=\"paragraph\">")
                    .append(clause, 0, last)
                    .append(DETAILS.get(i % DETAILS.size()))
                    .append(clause, last, clause.length())
                    .append("</p>\n");
        }
        return article.append("</div></article></main>\n").toString();
    }

    private static String menu(int level) {
        StringBuilder menu = new StringBuilder("<nav class=\"menu\"><ul>\n");
        for (String link : LINKS) {
            menu.append("<li class=\"item level-").append(level).append("\"><a href=\"/en/section/");
            menu.append(link.length()).append("\">").append(link).append("</a></li>\n");
        }
        return menu.append("</ul></nav>\n").toString();
    }

    /** Scripts are a third of most pages; a reader of text has to get past them. */
    private static void script(int characters, StringBuilder page) {
        String begin = "<script>";
        String end = "</script>";
        String line = "window.dataLayer = window.dataLayer || []; function track(a, b) { if (a < b) { return a; } }\n";
        int left = characters - begin.length() - end.length();
        if (left < 0) {
            return;
        }
        page.append(begin);
        while (left > line.length()) {
            page.append(line);
            left -= line.length();
        }
        page.append(" ".repeat(left)).append(end);
    }
}
