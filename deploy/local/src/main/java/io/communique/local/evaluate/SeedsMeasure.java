package io.communique.local.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import io.communique.contracts.statement.Clause;
import io.communique.contracts.statement.PublicationTime;
import io.communique.contracts.statement.Removed;
import io.communique.contracts.statement.Speaker;
import io.communique.contracts.statement.StructuredStatement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Whether real statements, annotated by hand, come out exactly as their annotation says. */
final class SeedsMeasure implements Measure {

    private static final String GOLD = "gold";
    private static final String NAME = "annotated statements exactly right";
    private static final Bar BAR = Bar.of(Unit.SCORE, 1, 1);

    private final Statements statements;

    SeedsMeasure(Statements statements) {
        this.statements = statements;
    }

    /** What the annotation says of a clause. */
    private record Expected(
            String kind,
            String text,
            @Nullable String opener,
            @Nullable String speaker,
            @Nullable Integer exchange) {

        static Expected of(JsonNode gold) {
            JsonNode exchange = gold.path("exchange");
            return new Expected(
                    Corpus.text(gold, "kind"),
                    Corpus.text(gold, "text"),
                    textOf(gold, "opener"),
                    textOf(gold, "speaker"),
                    exchange.isInt() ? exchange.asInt() : null);
        }

        static Expected of(Clause clause) {
            Speaker speaker = clause.speaker();
            return new Expected(
                    clause.kind().name(),
                    clause.text(),
                    clause.opener(),
                    speaker == null ? null : speaker.name(),
                    clause.exchange());
        }
    }

    @Override
    public String name() {
        return "seeds";
    }

    @Override
    public List<Result> measure(Path shared) throws IOException {
        Path folder = shared.resolve(GOLD);
        if (!Files.isDirectory(folder)) {
            return List.of(Result.leftOut(NAME, GOLD, BAR));
        }
        List<Path> annotated = Corpus.files(folder, ".json").stream()
                .filter(file -> Corpus.json(file).has("seed"))
                .toList();
        List<Scored<Double>> scores = Corpus.score(annotated, (file, index) -> {
            JsonNode gold = Corpus.json(file);
            String seed = Corpus.text(gold, "seed");
            byte[] body = Corpus.bytes(shared.resolve("seeds").resolve(seed));
            List<String> wrong = statements
                    .structured(Statements.raw(seed, null, "text/plain", body))
                    .map(statement -> differences(statement, gold))
                    .orElse(List.of("rejected"));
            double right = wrong.isEmpty() ? 1 : 0;
            return new Scored<>(file.getFileName().toString(), index, right, right, String.join(", ", wrong));
        });
        return List.of(Result.of(NAME, GOLD, BAR, scores, Halves::mean));
    }

    /** The names of what is not as the annotation says. */
    static List<String> differences(StructuredStatement statement, JsonNode gold) {
        List<String> wrong = new ArrayList<>();
        compare("title", statement.title(), textOf(gold, "title"), wrong);
        compare("kind", statement.kind().name(), textOf(gold, "kind"), wrong);
        compare("language", statement.language(), textOf(gold, "language"), wrong);
        compare("publication", statement.publishedAt(), published(gold), wrong);
        compare("event date", Objects.toString(statement.eventDate(), null), textOf(gold, "eventDate"), wrong);
        compare("place", statement.place(), textOf(gold, "place"), wrong);
        compare(
                "speakers",
                statement.speakers().stream().map(Speaker::name).toList(),
                texts(gold.path("speakers")),
                wrong);
        JsonNode removed = gold.path("removed");
        compare(
                "navigation",
                blocks(statement, Removed.Reason.CHROME),
                texts(removed.isArray() ? removed : removed.path("chrome")).size(),
                wrong);
        compare(
                "repeated",
                blocks(statement, Removed.Reason.REPEATED),
                removed.path("repeated").size(),
                wrong);
        List<Expected> found = statement.clauses().stream().map(Expected::of).toList();
        List<Expected> wanted = StreamSupport.stream(gold.path("clauses").spliterator(), false)
                .map(Expected::of)
                .toList();
        compare("number of clauses", found.size(), wanted.size(), wrong);
        for (int i = 0; i < Math.min(found.size(), wanted.size()); i++) {
            compare("clause " + (i + 1), found.get(i), wanted.get(i), wrong);
        }
        return wrong;
    }

    private static void compare(String name, @Nullable Object found, @Nullable Object wanted, List<String> wrong) {
        if (!Objects.equals(found, wanted)) {
            wrong.add(name);
        }
    }

    private static @Nullable PublicationTime published(JsonNode gold) {
        String local = textOf(gold, "published");
        return local == null
                ? null
                : PublicationTime.of(LocalDateTime.parse(local)
                        .atZone(ZoneId.of(gold.path("timezone").asText()))
                        .toOffsetDateTime());
    }

    private static int blocks(StructuredStatement statement, Removed.Reason reason) {
        return statement.removed().stream()
                .filter(removed -> removed.reason() == reason)
                .mapToInt(Removed::blocks)
                .sum();
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static @Nullable String textOf(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isTextual() ? value.asText() : null;
    }
}
