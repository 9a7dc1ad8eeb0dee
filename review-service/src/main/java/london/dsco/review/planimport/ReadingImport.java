package london.dsco.review.planimport;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.records.Reads;

/** Shows how far an import has come, and the errors of the rows that were not loaded. */
@ApplicationScoped
class ReadingImport {

    private final Reads reads;
    private final PlanImports imports;
    private final RowErrors errors;

    ReadingImport(Reads reads, PlanImports imports, RowErrors errors) {
        this.reads = reads;
        this.imports = imports;
        this.errors = errors;
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND}
     */
    PlanImportView one(UUID id, Actor actor) {
        return reads.one(id, actor, imports, PlanImportView::of);
    }

    /**
     * Returns the errors, in the order of the file.
     *
     * @param line of the error after which to start
     * @param position of that error among those of its row
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND}
     */
    List<RowError> errors(UUID id, int line, int position, Actor actor, int rows) {
        return reads.one(id, actor, imports, one -> errors.after(one.id(), line, position, rows));
    }
}
