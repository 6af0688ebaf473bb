package io.communique.system.manifests;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The part of the Compose specification that {@code compose.yaml} uses; anything else in it is a mistake. */
record ComposeFile(String name, Map<String, Service> services, Map<String, @Nullable Object> volumes) {

    private static final String EXTENSION = "x-";

    /** Reads a file; its extensions ({@code x-...}) are only sources of anchors and are left out. */
    static ComposeFile read(Path file) {
        if (!(StrictYaml.documents(file).getFirst() instanceof Map<?, ?> document)) {
            throw new IllegalArgumentException(file + " is not a mapping");
        }
        Map<Object, Object> specified = new LinkedHashMap<>(document);
        specified.keySet().removeIf(key -> key.toString().startsWith(EXTENSION));
        return StrictYaml.typed(specified, ComposeFile.class);
    }

    record Service(
            String image,
            @Nullable Build build,
            @Nullable Map<String, String> environment,
            @Nullable List<String> ports,
            @Nullable List<String> volumes,
            @Nullable List<String> tmpfs,
            @Nullable @JsonProperty("read_only") Boolean readOnly,
            @Nullable @JsonProperty("cap_drop") List<String> capDrop,
            @Nullable @JsonProperty("security_opt") List<String> securityOpt,
            @JsonProperty("mem_limit") String memLimit,
            @Nullable @JsonProperty("shm_size") String shmSize,
            String restart,
            @JsonProperty("stop_grace_period") String stopGracePeriod,
            Healthcheck healthcheck,
            @Nullable @JsonProperty("depends_on") Map<String, Dependency> dependsOn) {}

    record Build(String context, String dockerfile, Map<String, String> args) {}

    record Healthcheck(
            List<String> test,
            String interval,
            String timeout,
            int retries,
            @JsonProperty("start_period") String startPeriod) {}

    record Dependency(Condition condition) {}

    enum Condition {
        @JsonProperty("service_healthy")
        SERVICE_HEALTHY
    }
}
