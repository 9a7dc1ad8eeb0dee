package london.dsco.database;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/** Reads the cells of one row, one after the other. An empty cell gives null. */
public final class Cells {

    private final ResultSet row;
    private int next;

    /**
     * @param first the place of the first cell, from 1 on
     */
    public Cells(ResultSet row, int first) {
        this.row = row;
        this.next = first;
    }

    public String text() throws SQLException {
        return row.getString(next++);
    }

    /** The constant of that name. */
    public <E extends Enum<E>> E code(Class<E> codes) throws SQLException {
        String name = text();
        return name == null ? null : Enum.valueOf(codes, name);
    }

    public LocalDate date() throws SQLException {
        return row.getObject(next++, LocalDate.class);
    }

    public Instant instant() throws SQLException {
        OffsetDateTime at = row.getObject(next++, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    public UUID id() throws SQLException {
        return row.getObject(next++, UUID.class);
    }

    public Integer number() throws SQLException {
        return row.getObject(next++, Integer.class);
    }

    public Long wide() throws SQLException {
        return row.getObject(next++, Long.class);
    }

    public Boolean flag() throws SQLException {
        return row.getObject(next++, Boolean.class);
    }
}
