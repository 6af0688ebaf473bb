package io.communique.service;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.admin.AdminClientConfig;

/** Settings of an admin client, from the {@code kafka.*} settings that the channels use too. */
final class AdminSettings {

    private static final String LONGEST_RECONNECT_PAUSE_MS = "5000";

    private AdminSettings() {}

    static Map<String, Object> of(Map<String, Object> kafka, String clientId) {
        Map<String, Object> settings = new HashMap<>();
        kafka.forEach((name, value) -> {
            if (AdminClientConfig.configNames().contains(name)) {
                settings.put(name, value);
            }
        });
        settings.put(AdminClientConfig.CLIENT_ID_CONFIG, clientId);
        settings.put(AdminClientConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, LONGEST_RECONNECT_PAUSE_MS);
        return settings;
    }
}
