package io.communique.system.manifests;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads YAML into typed models; a field that a model does not know, a wrong type and a repeated key fail. */
final class StrictYaml {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .annotationIntrospector(new NothingIgnored())
            .build();

    private StrictYaml() {}

    /** The documents of a file as plain maps, lists and scalars, anchors and merge keys resolved. */
    static List<Object> documents(Path file) {
        try {
            return documents(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Object> documents(String yaml) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        List<Object> documents = new ArrayList<>();
        new Yaml(new SafeConstructor(options)).loadAll(yaml).forEach(documents::add);
        return documents;
    }

    /**
     * A document as a typed model.
     *
     * @throws IllegalArgumentException naming the field that the model does not know or cannot hold
     */
    static <T> T typed(Object document, Class<T> type) {
        return MAPPER.convertValue(document, type);
    }

    /** The models of Kubernetes and Strimzi keep unknown fields in a map beside; here they have no such place. */
    private static final class NothingIgnored extends JacksonAnnotationIntrospector {

        private static final long serialVersionUID = 1L;

        @Override
        public Boolean hasAnySetter(Annotated member) {
            return false;
        }

        @Override
        public JsonIgnoreProperties.Value findPropertyIgnoralByName(MapperConfig<?> config, Annotated annotated) {
            JsonIgnoreProperties.Value declared = super.findPropertyIgnoralByName(config, annotated);
            return annotated instanceof AnnotatedClass ? declared.withoutIgnoreUnknown() : declared;
        }
    }
}
