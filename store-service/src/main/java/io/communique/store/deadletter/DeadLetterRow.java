package io.communique.store.deadletter;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A record in a dead-letter topic: where it came from and why it could not work; its bytes stay in the topic. */
@Entity
@Table(name = "dead_letter", schema = "store")
public class DeadLetterRow {

    @EmbeddedId
    public Key key = new Key("", 0, 0);

    public @Nullable String originalTopic;
    public @Nullable Integer originalPartition;
    public @Nullable Long originalOffset;
    public @Nullable String statementId;
    public String reason = "";
    public @Nullable String exception;
    public @Nullable String contentType;
    public @Nullable String url;
    public @Nullable String name;
    public long bytes;
    public Instant at = Instant.EPOCH;

    /** The place in the dead-letter topic. */
    @Embeddable
    public record Key(String topic, int kafkaPartition, long kafkaOffset) implements Serializable {

        private static final long serialVersionUID = 1L;
    }
}
