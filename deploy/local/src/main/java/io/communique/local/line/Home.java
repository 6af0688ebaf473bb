package io.communique.local.line;

import io.communique.local.CommandFailedException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the built parts are: the repository that the script {@code communique} stands in. */
public record Home(Path path) {

    /** @throws CommandFailedException if the command line was not started by the script */
    public static Home find() {
        String home = System.getProperty("communique.home");
        if (home == null) {
            throw new CommandFailedException("start it by the script communique, or set -Dcommunique.home");
        }
        return new Home(Path.of(home));
    }

    /** The jar that runs a service. */
    Path service(String name) {
        Path jar = path.resolve(name).resolve("target/quarkus-app/quarkus-run.jar");
        if (!Files.exists(jar)) {
            throw new CommandFailedException(name + " is not built: " + jar + " is missing");
        }
        return jar;
    }

    /** The libraries of this command line, among them Kafka and PostgreSQL. */
    Path libraries() {
        return path.resolve("deploy/local/target/lib");
    }
}
