package io.communique.store.record;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A text that a statement has or had; read only, since {@link Recorder} writes it. */
@Entity
@Immutable
@Table(name = "revision", schema = "store")
public class RevisionRow {

    @EmbeddedId
    public Key key = new Key("", "");

    public long number;
    public String fetchedAt = "";
    public Instant storedAt = Instant.EPOCH;
    public @Nullable String title;

    /** The EnrichedStatement, JSON. */
    public String event = "";

    /** Which text of which statement. */
    @Embeddable
    public record Key(String statementId, String revision) implements Serializable {

        private static final long serialVersionUID = 1L;
    }
}
