package io.communique.parse.fuzz;

import io.communique.parse.Documents;

/** Any bytes as a page. */
public final class HtmlFuzzer {

    private HtmlFuzzer() {}

    public static void fuzzerTestOneInput(byte[] data) {
        FuzzedDocument.run(Documents.of("text/html", data, null));
    }
}
