package london.dsco.records;

import java.util.List;
import london.dsco.database.Jdbc;

/**
 * A page of records that one SQL statement selects, one record in each row. The same statement
 * writes the line in the access log, so that neither exists without the other: see {@link
 * Reads#page}.
 *
 * @param type of the records
 * @param sql selects the rows in their order, up to one more than the page shows; {@code id} and
 *     {@code place} are among its columns, and only ours: no part of it comes from a caller
 * @param values of its parameters, in their order; none is null
 * @param id the column of {@link Recorded#recordId()}
 * @param place the column that the rows are ordered by
 * @param row reads the record of one row
 */
public record PageQuery<R extends Recorded<?>>(
        RecordType type, String sql, List<?> values, String id, String place, Jdbc.Row<R> row) {}
