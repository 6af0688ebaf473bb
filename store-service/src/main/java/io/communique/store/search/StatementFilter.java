package io.communique.store.search;

import io.communique.contracts.statement.StatementKind;
import io.communique.store.page.ParameterException;
import io.communique.store.page.Parameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which statements a list shows; what is null does not restrict it.
 *
 * @param source id of the source
 * @param language BCP 47, lower case; {@code en} takes {@code en-GB} in
 * @param entity id of an entity that the statement names
 * @param from first day of publication
 * @param to last day of publication
 */
public record StatementFilter(
        @Nullable String source,
        @Nullable StatementKind kind,
        @Nullable String language,
        @Nullable String entity,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /** The names of the parameters that {@link #of} reads. */
    public static final List<String> PARAMETERS = List.of("source", "kind", "language", "entity", "from", "to");

    private static final int MAX_ID = 500;
    private static final int MAX_LANGUAGE = 35;
    private static final Pattern LANGUAGE = Pattern.compile("[a-zA-Z]{2,8}(-[a-zA-Z0-9]{1,8})*");

    /** @throws ParameterException if a parameter is not of its form */
    public static StatementFilter of(Parameters parameters) {
        LocalDate from = parameters.date("from").orElse(null);
        LocalDate to = parameters.date("to").orElse(null);
        if (from != null && to != null && to.isBefore(from)) {
            throw new ParameterException("to", "is before from", "a date from " + from + " on");
        }
        return new StatementFilter(
                parameters.text("source", MAX_ID).orElse(null),
                parameters.oneOf("kind", StatementKind.class).orElse(null),
                parameters
                        .text("language", MAX_LANGUAGE)
                        .map(StatementFilter::language)
                        .orElse(null),
                parameters.text("entity", MAX_ID).orElse(null),
                from,
                to);
    }

    /** The same filter for statements that name this entity. */
    public StatementFilter withEntity(String id) {
        return new StatementFilter(source, kind, language, id, from, to);
    }

    private static String language(String value) {
        if (!LANGUAGE.matcher(value).matches()) {
            throw new ParameterException("language", "is \"" + value + "\"", "a BCP 47 tag such as en or zh-Hans");
        }
        return value.toLowerCase(Locale.ROOT);
    }
}
