package io.communique.system.manifests;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Renders a folder of manifests with {@code kubectl kustomize} or {@code kustomize build}, whichever is on the PATH. */
final class Kustomize {

    private Kustomize() {}

    /** The rendered YAML; skips the test that calls where neither program is there. */
    static String render(Path folder) {
        List<String> command = onPath("kubectl")
                .map(program -> List.of(program.toString(), "kustomize", folder.toString()))
                .or(() -> onPath("kustomize").map(program -> List.of(program.toString(), "build", folder.toString())))
                .orElseGet(() -> abort("neither kubectl nor kustomize is on the PATH"));
        try {
            Path errors = Files.createTempFile("kustomize", ".log");
            try {
                Process process = new ProcessBuilder(command)
                        .redirectError(errors.toFile())
                        .start();
                String rendered = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                if (process.waitFor() != 0) {
                    throw new IllegalStateException(String.join(" ", command) + ": " + Files.readString(errors));
                }
                return rendered;
            } finally {
                Files.delete(errors);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while rendering " + folder, e);
        }
    }

    private static Optional<Path> onPath(String program) {
        Stream<String> folders =
                Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1));
        return folders.filter(folder -> !folder.isBlank())
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
