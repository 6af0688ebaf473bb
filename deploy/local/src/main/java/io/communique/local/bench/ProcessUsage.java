package io.communique.local.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * What a part of the line has used so far: its process and those that it started.
 *
 * @param cpu processor time
 * @param peakKib largest resident memory of the process, in KiB; of several processes the sum, which counts shared
 *     memory more than once; empty where the system does not tell
 */
record ProcessUsage(Duration cpu, OptionalLong peakKib) {

    static ProcessUsage of(ProcessHandle process) {
        Duration cpu = family(process)
                .map(each -> each.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
        OptionalLong peak = family(process)
                .map(ProcessUsage::peakKib)
                .flatMap(Optional::stream)
                .mapToLong(Long::longValue)
                .reduce(Long::sum);
        return new ProcessUsage(cpu, peak);
    }

    private static Stream<ProcessHandle> family(ProcessHandle process) {
        return Stream.concat(Stream.of(process), process.descendants());
    }

    private static Optional<Long> peakKib(ProcessHandle process) {
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .map(line -> Long.valueOf(line.replaceAll("\\D", "")))
                    .findFirst();
        } catch (IOException | java.io.UncheckedIOException e) {
            return Optional.empty(); // another system, or the process has just ended
        }
    }
}
