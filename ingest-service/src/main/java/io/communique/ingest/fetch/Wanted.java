package io.communique.ingest.fetch;

/** What is asked for, as servers choose by the {@code Accept} header. */
public enum Wanted {
    PAGE("text/html, application/xhtml+xml, application/pdf;q=0.9, text/plain;q=0.8, */*;q=0.5"),
    FEED("application/atom+xml, application/rss+xml, application/rdf+xml, application/xml;q=0.9, */*;q=0.5");

    private final String accept;

    Wanted(String accept) {
        this.accept = accept;
    }

    String accept() {
        return accept;
    }
}
