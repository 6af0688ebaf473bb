package io.communique.store;

import io.communique.store.record.RevisionRow;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads revisions. */
@ApplicationScoped
class Revisions implements PanacheRepositoryBase<RevisionRow, RevisionRow.Key> {

    /** What a list of revisions needs, without the text. */
    record Summary(
            String revision,
            String fetchedAt,
            Instant storedAt,
            @Nullable String title) {}

    /** The revisions of a statement, the last stored first. */
    List<Summary> ofStatement(String statementId) {
        return find("""
                        select key.revision, fetchedAt, storedAt, title from RevisionRow where key.statementId = ?1""", Sort.descending("number"), statementId)
                .project(Summary.class)
                .list();
    }
}
