package london.dsco.review.sen2;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import london.dsco.domain.Actor;
import london.dsco.records.Exports;
import london.dsco.records.RecordType;
import london.dsco.returns.ReturnFile;
import london.dsco.returns.ReturnPeriod;

/** Exports the data that this service holds for a borough's return, module by module. */
@ApplicationScoped
class Sen2Exporting {

    private static final RecordType TYPE = new RecordType("sen2-export");

    private final Exports exports;
    private final ReturnedRows rows;

    Sen2Exporting(Exports exports, ReturnedRows rows) {
        this.exports = exports;
        this.rows = rows;
    }

    /**
     * Returns the file of a module. Its lines are read as they are written.
     *
     * @param from first London date; see {@link ReturnPeriod#of}
     * @param to last London date
     * @throws london.dsco.domain.RefusedException {@code INVALID_INPUT} when the period ends before
     *     it begins
     */
    ReturnFile export(Actor actor, Sen2Module module, LocalDate from, LocalDate to) {
        ReturnPeriod period = ReturnPeriod.of(from, to, actor.today());
        Exports.Export<Sen2Row> export =
                exports.of(
                        actor,
                        TYPE,
                        module + ":" + period.code(),
                        () -> rows.count(module, period, actor),
                        last -> rows.after(last, module, period, actor));
        return new ReturnFile(
                module.fileName(),
                module.header(),
                reader -> export.each(row -> reader.accept(row.cells())));
    }
}
