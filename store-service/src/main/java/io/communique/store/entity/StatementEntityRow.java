package io.communique.store.entity;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.hibernate.annotations.Immutable;

/** That the current revision of a statement names a thing, and how often; read only. */
@Entity
@Immutable
@Table(name = "statement_entity", schema = "store")
public class StatementEntityRow {

    @EmbeddedId
    public Key key = new Key("", "");

    public int mentions;

    /** Which statement names what. */
    @Embeddable
    public record Key(String statementId, String entityId) implements Serializable {

        private static final long serialVersionUID = 1L;
    }
}
