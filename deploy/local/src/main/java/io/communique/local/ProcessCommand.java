package io.communique.local;

import io.communique.local.process.FileProcessor;
import io.communique.local.process.Until;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code communique process}: the stages in this process. */
@Command(
        name = "process",
        mixinStandardHelpOptions = true,
        description = "Runs files through the stages, without Kafka or a database, and prints one JSON line for each.",
        footerHeading = "%nOutput: ",
        footer = {
            "{\"input\": path, \"event\": {...}}",
            "  or {\"input\": path, \"error\": {\"type\": ..., \"message\": ...}}, in the order given."
        },
        exitCodeListHeading = "%nExit status: ",
        exitCodeList = {"0:all files gave an event", "1:at least one failed", "2:the words of the call are off"})
final class ProcessCommand implements Callable<Integer> {

    @Option(
            names = "--until",
            paramLabel = "EVENT",
            defaultValue = "enriched",
            description = "Last event: cleaned, structured or enriched (default: ${DEFAULT-VALUE}).")
    private Until until = Until.ENRICHED;

    @Option(names = "--media-type", paramLabel = "TYPE", description = "What the files are (default: by their suffix).")
    private @Nullable String mediaType;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Files; .gz is unpacked; - reads paths from standard input.")
    private List<String> files = List.of();

    @Override
    public Integer call() throws InterruptedException {
        Stream<String> paths = files.stream()
                .flatMap(file -> file.equals("-")
                        ? new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))
                                .lines()
                                .filter(line -> !line.isBlank())
                        : Stream.of(file));
        try (PrintStream out = new PrintStream(
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16),
                false,
                StandardCharsets.UTF_8)) {
            return new FileProcessor(until, mediaType).process(paths.iterator(), out) ? 0 : 1;
        }
    }
}
