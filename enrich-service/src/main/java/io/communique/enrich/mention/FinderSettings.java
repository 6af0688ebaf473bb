package io.communique.enrich.mention;

import org.jspecify.annotations.Nullable;

/** What is set for finders that are added by configuration. */
@FunctionalInterface
public interface FinderSettings {

    /** What all settings of the service begin with. */
    String PREFIX = "communique.enrich.";

    /**
     * The value of one setting.
     *
     * @param name without {@link #PREFIX}: {@code opennlp.models}
     * @return null if it is not set
     */
    @Nullable
    String get(String name);

    /** What to throw when a value is of no use; the message names the setting and the value. */
    default IllegalArgumentException wrong(String name, String reason) {
        return new IllegalArgumentException(PREFIX + name + "=" + get(name) + ": " + reason);
    }
}
