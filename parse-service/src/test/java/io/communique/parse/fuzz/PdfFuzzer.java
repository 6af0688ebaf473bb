package io.communique.parse.fuzz;

import io.communique.parse.Documents;

/** Any bytes as a PDF. */
public final class PdfFuzzer {

    private PdfFuzzer() {}

    public static void fuzzerTestOneInput(byte[] data) {
        FuzzedDocument.run(Documents.of("application/pdf", data, null));
    }
}
