package io.communique.store.entity;

import io.communique.contracts.statement.EntityType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A thing that statements name; read only, since the record writes it. */
@Entity
@Immutable
@Table(name = "entity", schema = "store")
public class EntityRow {

    @Id
    public String id = "";

    @Enumerated(EnumType.STRING)
    public EntityType type = EntityType.PLACE;

    public String name = "";
    public @Nullable String country;
    public @Nullable String sameAs;
}
