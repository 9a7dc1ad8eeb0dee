package london.dsco.review.planimport;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.BitSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import london.dsco.database.Jdbc;

/** The errors of the rows that were not loaded. */
@ApplicationScoped
class RowErrors {

    private static final String KEEP =
            "insert into plan_import_error"
                    + " (import_id, segment, line, position, borough, column_name, code, explanation)"
                    + " select ?, ?, wrong.line, wrong.position, ?, wrong.name, wrong.code, wrong.explanation"
                    + " from unnest(?::int[], ?::int[], ?::text[], ?::text[], ?::text[])"
                    + " as wrong (line, position, name, code, explanation)";

    /** An error is not shown while another lane may still report an earlier line. */
    private static final String AFTER =
            "select line, position, column_name, code, explanation from plan_import_error"
                    + " where import_id = ? and (line, position) > (?, ?) and segment <"
                    + " (select min(past) from plan_import, unnest(lanes) past where id = ?)"
                    + " order by line, position limit ?";

    private final Jdbc database;

    RowErrors(Jdbc database) {
        this.database = database;
    }

    /**
     * @param segment number of the segment to which the lines belong
     */
    void keep(UUID importId, int segment, String borough, List<RowError> errors) {
        if (errors.isEmpty()) {
            return;
        }
        database.update(
                KEEP,
                importId,
                segment,
                borough,
                column(errors, RowError::line).toArray(Integer[]::new),
                column(errors, RowError::position).toArray(Integer[]::new),
                column(errors, RowError::column).toArray(String[]::new),
                column(errors, RowError::code).toArray(String[]::new),
                column(errors, RowError::explanation).toArray(String[]::new));
    }

    private static <T> List<T> column(List<RowError> errors, Function<RowError, T> value) {
        return errors.stream().map(value).toList();
    }

    /**
     * Returns the errors after one, in the order of the file. No error found later belongs before
     * any of these.
     *
     * @param line of the error after which to start
     * @param position of that error in its row
     */
    List<RowError> after(UUID importId, int line, int position, int rows) {
        return database.query(AFTER, RowErrors::error, importId, line, position, importId, rows);
    }

    /** Returns the lines of the rows that the file alone showed to be bad. */
    BitSet lines(UUID importId) {
        BitSet lines = new BitSet();
        database.query(
                        "select distinct line from plan_import_error"
                                + " where import_id = ? and code <> all (?)",
                        row -> row.getInt("line"),
                        importId,
                        RegisterRefusals.CODES.toArray(String[]::new))
                .forEach(lines::set);
        return lines;
    }

    private static RowError error(ResultSet row) throws SQLException {
        return new RowError(
                row.getInt("line"),
                row.getInt("position"),
                row.getString("column_name"),
                row.getString("code"),
                row.getString("explanation"));
    }
}
