package io.communique.local.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What an evaluation found.
 *
 * @param failures documents that the stages neither read nor rejected, each with what was thrown
 */
public record Report(List<Result> results, List<String> failures) {

    private static final List<Column> COLUMNS = List.of(
            new Column("measure", Result::name),
            new Column("data", Result::data),
            new Column("documents", result -> result.value() == null ? "-" : Integer.toString(result.documents())),
            new Column("value", result -> value(result, Halves::whole)),
            new Column("tuned on", result -> value(result, Halves::tuned)),
            new Column("held back", result -> value(result, Halves::heldBack)),
            new Column("floor", result -> bar(result, result.bar().floor())),
            new Column("aim", result -> bar(result, result.bar().aim())),
            new Column("verdict", result -> result.verdict().toString()));

    public Report {
        results = List.copyOf(results);
        failures = List.copyOf(failures);
    }

    private record Column(String name, Function<Result, String> cell) {}

    /** Whether every floor is held and every document was read or rejected. */
    public boolean passes() {
        return failures.isEmpty() && results.stream().noneMatch(result -> result.verdict() == Verdict.BELOW_FLOOR);
    }

    /** The table for a terminal. */
    public String text() {
        List<Integer> widths = COLUMNS.stream()
                .map(column -> Math.max(
                        column.name().length(),
                        results.stream()
                                .mapToInt(result -> column.cell().apply(result).length())
                                .max()
                                .orElse(0)))
                .toList();
        StringBuilder table = new StringBuilder();
        for (List<String> row : rows()) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < row.size(); i++) {
                line.append(String.format(Locale.ROOT, "%-" + widths.get(i) + "s  ", row.get(i)));
            }
            table.append(line.toString().stripTrailing()).append('\n');
        }
        return table.toString();
    }

    /** The table for a page in Markdown. */
    public String markdown() {
        StringBuilder table = new StringBuilder();
        List<List<String>> rows = rows();
        for (int i = 0; i < rows.size(); i++) {
            table.append("| ").append(String.join(" | ", rows.get(i))).append(" |\n");
            if (i == 0) {
                table.append("| --- ".repeat(COLUMNS.size())).append("|\n");
            }
        }
        return table.toString();
    }

    /** For each measure, at most so many documents that came out worst. */
    public String worst(int most) {
        StringBuilder list = new StringBuilder();
        for (Result result : results) {
            if (most > 0 && !result.worst().isEmpty()) {
                list.append('\n')
                        .append(result.name())
                        .append(", ")
                        .append(result.data())
                        .append('\n');
                result.worst().stream()
                        .limit(most)
                        .forEach(line -> list.append("  ").append(line).append('\n'));
            }
        }
        return list.toString();
    }

    private List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(COLUMNS.stream().map(Column::name).toList());
        for (Result result : results) {
            rows.add(COLUMNS.stream().map(column -> column.cell().apply(result)).toList());
        }
        return rows;
    }

    private static String value(Result result, Function<Halves, Double> part) {
        Halves value = result.value();
        return value == null ? "-" : result.bar().unit().value(part.apply(value));
    }

    private static String bar(Result result, @Nullable Double bar) {
        return bar == null ? "-" : result.bar().unit().bar(bar);
    }
}
