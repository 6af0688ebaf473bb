package io.communique.store.record;

import io.communique.contracts.statement.StatementKind;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A statement with what lists need of its current revision; read only, since {@link Recorder} writes it. */
@Entity
@Immutable
@Table(name = "statement", schema = "store")
public class StatementRow {

    @Id
    public String id = "";

    public String revision = "";
    public int revisions;
    public String sourceId = "";
    public @Nullable String sourceName;
    public @Nullable String sourceCountry;
    public @Nullable String url;
    public @Nullable String name;

    @Enumerated(EnumType.STRING)
    public StatementKind kind = StatementKind.OTHER;

    public @Nullable String language;
    public @Nullable String title;
    public @Nullable String place;
    public @Nullable LocalDate eventOn;
    public @Nullable String published;
    public @Nullable LocalDate publishedOn;
    public Instant sortedAt = Instant.EPOCH;
    public int clauses;
    public int mentions;
    public Instant firstStoredAt = Instant.EPOCH;
    public Instant storedAt = Instant.EPOCH;
    public String lastFetchedAt = "";
    public @Nullable String withdrawnAt;
}
