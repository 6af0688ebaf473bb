package io.communique.parse.fuzz;

import io.communique.parse.Documents;

/** Any bytes as plain text. */
public final class PlainTextFuzzer {

    private PlainTextFuzzer() {}

    public static void fuzzerTestOneInput(byte[] data) {
        FuzzedDocument.run(Documents.of("text/plain", data, null));
    }
}
