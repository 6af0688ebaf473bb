package io.communique.system.manifests;

import java.nio.file.Path;
import java.util.List;

/** Where things stand in the repository. */
final class RepositoryFiles {

    /** The repository's root; tests run in their module's folder. */
    static final Path ROOT = Path.of("").toAbsolutePath().getParent();

    static final Path COMPOSE = ROOT.resolve("deploy/compose");
    static final Path CONTAINER = ROOT.resolve("deploy/container");
    static final Path KUBERNETES = ROOT.resolve("deploy/kubernetes");

    /** The services' short names; a module is named after each. */
    static final List<String> SERVICES = List.of("enrich", "ingest", "parse", "store");

    private RepositoryFiles() {}

    static Path module(String service) {
        return ROOT.resolve(service + "-service");
    }
}
