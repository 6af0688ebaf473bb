package io.communique.parse.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import io.communique.parse.Documents;

/** Any text as the hints of a source, on a small page. */
public final class HintsFuzzer {

    private static final String PAGE = """
        <html><head><title>On the bridge</title></head><body><nav><a href="/">Home</a></nav>
        <div class="page"><h1>On the bridge</h1><time datetime="2021-05-03">3 May 2021</time>
        <p class="lead">The Minister thanked all who had come to the opening of the bridge.</p>
        <ul><li>It is open.</li></ul><div class="share">Share</div></div></body></html>
        """;

    private HintsFuzzer() {}

    public static void fuzzerTestOneInput(FuzzedDataProvider data) {
        run(data.consumeRemainingAsString());
    }

    static void run(String hints) {
        FuzzedDocument.run(Documents.hinted(hints, PAGE));
    }
}
