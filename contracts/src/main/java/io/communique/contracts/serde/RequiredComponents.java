package io.communique.contracts.serde;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.AnnotatedParameter;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Tells Jackson that a record needs every component that is not {@link Nullable}, so that an event without one is
 * refused where it is read. Lists are left to the records, some of which take an absent list for an empty one.
 */
final class RequiredComponents extends NopAnnotationIntrospector {

    private static final long serialVersionUID = 1L;

    @Override
    public @Nullable Boolean hasRequiredMarker(AnnotatedMember member) {
        return isRequired(member) ? Boolean.TRUE : null;
    }

    @Override
    public JsonSetter.Value findSetterInfo(Annotated annotated) {
        return isRequired(annotated) ? JsonSetter.Value.forValueNulls(Nulls.FAIL) : JsonSetter.Value.empty();
    }

    private static boolean isRequired(Annotated annotated) {
        if (!(annotated instanceof AnnotatedParameter parameter)) {
            return false;
        }
        RecordComponent[] components = parameter.getDeclaringClass().getRecordComponents();
        if (components == null || parameter.getOwner().getParameterCount() != components.length) {
            return false;
        }
        RecordComponent component = components[parameter.getIndex()];
        return !component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                && !Collection.class.isAssignableFrom(component.getType());
    }
}
