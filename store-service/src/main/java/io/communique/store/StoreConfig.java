package io.communique.store;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;

/** What an operator can set. */
@ConfigMapping(prefix = "communique.store")
interface StoreConfig {

    /** Where this service's REST is reached from outside; events say with it where a record can be read. */
    URI publicUrl();

    /** How long an event waits in the outbox before it counts as left by a crash and is published again. */
    @WithDefault("15s")
    Duration outboxAge();
}
