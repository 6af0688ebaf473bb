package io.communique.store.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The parameters of a request, read strictly: what is unknown, repeated or of another form is refused by name. */
public final class Parameters {

    public static final String LIMIT = "limit";
    public static final String CURSOR = "cursor";

    private static final int DEFAULT_LIMIT = 50;
    private static final int MAX_LIMIT = 200;

    private final Map<String, List<String>> given;

    /**
     * Reads a request's parameters.
     *
     * @param given values by name
     * @param known the names that the request may have
     * @throws ParameterException if one is unknown or stands twice
     */
    public Parameters(Map<String, List<String>> given, List<String> known) {
        this.given = Map.copyOf(given);
        for (String name : new TreeSet<>(given.keySet())) {
            if (!known.contains(name)) {
                throw new ParameterException(name, "is not known here", "one of " + String.join(", ", known));
            }
            if (given.get(name).size() > 1) {
                throw new ParameterException(name, "stands more than once", "one value");
            }
        }
    }

    /** A text of 1 to this many characters, without control characters. */
    public Optional<String> text(String name, int maxLength) {
        String allowed = "1 to " + maxLength + " characters without control characters";
        return value(name).map(value -> {
            String text = value.strip();
            if (text.isEmpty()) {
                throw new ParameterException(name, "is empty", allowed);
            }
            if (text.length() > maxLength) {
                throw new ParameterException(name, "has " + text.length() + " characters", allowed);
            }
            if (text.chars().anyMatch(Character::isISOControl)) {
                throw new ParameterException(name, "has a control character", allowed);
            }
            return text;
        });
    }

    /** As {@link #text}, of a parameter that must be there. */
    public String requiredText(String name, int maxLength) {
        return text(name, maxLength)
                .orElseThrow(() -> new ParameterException(name, "is missing", "1 to " + maxLength + " characters"));
    }

    /** One of an enumeration's names, in any case. */
    public <E extends Enum<E>> Optional<E> oneOf(String name, Class<E> type) {
        return value(name).map(value -> Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equalsIgnoreCase(value))
                .findFirst()
                .orElseThrow(() -> new ParameterException(
                        name,
                        "is \"" + value + "\"",
                        "one of "
                                + Arrays.stream(type.getEnumConstants())
                                        .map(Enum::name)
                                        .collect(Collectors.joining(", ")))));
    }

    /** A day, {@code 2020-06-17}. */
    public Optional<LocalDate> date(String name) {
        return value(name).map(value -> {
            try {
                LocalDate date = LocalDate.parse(value);
                if (date.getYear() < 1 || date.getYear() > 9999) {
                    throw new ParameterException(name, "is \"" + value + "\"", "a date of the years 0001 to 9999");
                }
                return date;
            } catch (DateTimeParseException e) {
                throw new ParameterException(name, "is \"" + value + "\"", "a date such as 2020-06-17");
            }
        });
    }

    /** How many items a page has. */
    public int limit() {
        String allowed = "a number from 1 to " + MAX_LIMIT;
        return value(LIMIT)
                .map(value -> {
                    try {
                        int limit = Integer.parseInt(value);
                        if (limit < 1 || limit > MAX_LIMIT) {
                            throw new ParameterException(LIMIT, "is " + limit, allowed);
                        }
                        return limit;
                    } catch (NumberFormatException e) {
                        throw new ParameterException(LIMIT, "is \"" + value + "\"", allowed);
                    }
                })
                .orElse(DEFAULT_LIMIT);
    }

    /**
     * The place where the page begins.
     *
     * @param list whose cursor it must be
     * @param fields how many fields it has
     * @param reader from the cursor to the place; throws IllegalArgumentException or DateTimeException
     */
    public <P> Optional<P> cursor(String list, int fields, Function<Cursor, P> reader) {
        return value(CURSOR).map(value -> {
            try {
                return reader.apply(Cursor.decode(value, list, fields));
            } catch (IllegalArgumentException | DateTimeException e) {
                throw new ParameterException(
                        CURSOR, "is not one that this list gave", "the value of \"next\" of the page before");
            }
        });
    }

    private Optional<String> value(String name) {
        List<String> values = given.get(name);
        return values == null || values.isEmpty() ? Optional.empty() : Optional.of(values.getFirst());
    }
}
