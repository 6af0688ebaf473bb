package io.communique.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/** The page that says how fast the stages are, how it was measured, and how fast others are. */
final class SpeedPage {

    private static final String YARDSTICK = "jsoupParsesAndGivesText";
    private static final Path PROCESSORS = Path.of("/proc/cpuinfo");

    private SpeedPage() {}

    static void write(List<Figure> figures, String memory, Path file) throws IOException {
        Files.writeString(file, text(figures, memory, LocalDate.now(ZoneOffset.UTC), machine()));
    }

    static String text(List<Figure> figures, String memory, LocalDate day, String machine) {
        return TextFile.read("speed.md")
                .replace("{day}", day.toString())
                .replace("{machine}", machine)
                .replace("{memory}", memory)
                .replace("{table}\n", table(figures));
    }

    static String table(List<Figure> figures) {
        StringBuilder table = new StringBuilder("""
            | what | page | ms of processor | ms | ± | times jsoup | KB allocated |
            | --- | --- | --- | --- | --- | --- | --- |
            """);
        for (Figure figure : figures) {
            table.append(String.format(
                    Locale.ROOT,
                    "| %s | %s | %s | %.3f | %s | %s | %s |\n",
                    figure.benchmark(),
                    figure.page(),
                    number("%.3f", figure.processor()),
                    figure.milliseconds(),
                    number("%.3f", figure.error()),
                    number("%.1f", timesJsoup(figure, figures)),
                    number("%.0f", figure.allocated())));
        }
        return table.toString();
    }

    /** How often jsoup alone reads the page in that time, in the same run; not a number if that was not measured. */
    private static double timesJsoup(Figure figure, List<Figure> figures) {
        return figures.stream()
                .filter(other ->
                        other.benchmark().equals(YARDSTICK) && other.page().equals(figure.page()))
                .findFirst()
                .map(jsoup -> figure.milliseconds() / jsoup.milliseconds())
                .orElse(Double.NaN);
    }

    private static String number(String format, double number) {
        return Double.isNaN(number) ? "-" : String.format(Locale.ROOT, format, number);
    }

    private static String machine() throws IOException {
        return Runtime.getRuntime().availableProcessors() + " processors" + model() + ", "
                + System.getProperty("os.name") + ", JDK " + Runtime.version();
    }

    private static String model() throws IOException {
        if (!Files.isReadable(PROCESSORS)) {
            return "";
        }
        return Files.readAllLines(PROCESSORS).stream()
                .filter(line -> line.startsWith("model name"))
                .findFirst()
                .map(line -> " (" + line.substring(line.indexOf(':') + 1).strip() + ")")
                .orElse("");
    }
}
