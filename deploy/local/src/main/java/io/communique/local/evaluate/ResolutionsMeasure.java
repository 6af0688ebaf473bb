package io.communique.local.evaluate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** How many resolutions of the Security Council keep all that every resolution keeps. */
final class ResolutionsMeasure implements Measure {

    private static final String DATA = "corpora/security-council-resolutions";
    private static final String NAME = "resolutions that keep every invariant";
    private static final Bar BAR = Bar.of(Unit.PERCENT_RIGHT, 98, 99.7);

    private final Statements statements;

    ResolutionsMeasure(Statements statements) {
        this.statements = statements;
    }

    @Override
    public String name() {
        return "resolutions";
    }

    @Override
    public List<Result> measure(Path shared) throws IOException {
        Path folder = shared.resolve(DATA);
        if (!Files.isDirectory(folder)) {
            return List.of(Result.leftOut(NAME, DATA, BAR));
        }
        List<Scored<Double>> scores = Corpus.score(Corpus.files(folder, ".txt"), (file, index) -> {
            String name = file.getFileName().toString();
            byte[] body = Corpus.bytes(file);
            String text = new String(body, StandardCharsets.UTF_8);
            List<String> broken = statements
                    .structured(Statements.raw(name, null, "text/plain; charset=utf-8", body))
                    .map(statement -> ResolutionForm.broken(statement, text))
                    .orElse(List.of("rejected"));
            double right = broken.isEmpty() ? 1 : 0;
            return new Scored<>(name, index, right, right, String.join(", ", broken));
        });
        return List.of(Result.of(NAME, DATA, BAR, scores, all -> 100 * Halves.mean(all)));
    }
}
