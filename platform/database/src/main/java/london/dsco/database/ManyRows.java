package london.dsco.database;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Inserts many rows of a table in one statement, with an array for each column: the server reads
 * and plans it once, whatever the number of rows. Row-level security, checks and triggers apply to
 * each row as if it were inserted alone.
 *
 * <p>{@code COPY} would cost even less, but PostgreSQL refuses it for a role to which row-level
 * security applies (its manual, COPY, Notes).
 *
 * @param <T> type of which each row stores one
 */
public final class ManyRows<T> {

    private final String table;
    private final List<Column<T>> columns;

    private ManyRows(String table, List<Column<T>> columns) {
        this.table = table;
        this.columns = List.copyOf(columns);
    }

    /**
     * @param value value of the column in a row; null for none
     * @param expression expression that turns the array into one value for each row
     * @param array builds the array for the driver
     */
    private record Column<T>(
            String name, String expression, Function<T, ?> value, Object[] array) {}

    /** Returns a table without columns. */
    public static <T> ManyRows<T> of(String table) {
        return new ManyRows<>(table, List.of());
    }

    /** Adds a column of text. */
    public ManyRows<T> text(String name, Function<T, String> value) {
        return and(name, "unnest(?::text[])", value, new String[0]);
    }

    /** Adds a column of text that contains the name of a code. */
    public ManyRows<T> code(String name, Function<T, ? extends Enum<?>> value) {
        return text(name, value.andThen(code -> code == null ? null : code.name()));
    }

    /** Adds a column of identifiers. */
    public ManyRows<T> id(String name, Function<T, UUID> value) {
        return and(
                name,
                "unnest(?::text[])::uuid",
                value.andThen(id -> id == null ? null : id.toString()),
                new String[0]);
    }

    /** Adds a column of dates, which are sent as days since 1970-01-01. */
    public ManyRows<T> date(String name, Function<T, LocalDate> value) {
        return and(
                name,
                "date 'epoch' + unnest(?::int[])",
                value.andThen(date -> date == null ? null : Math.toIntExact(date.toEpochDay())),
                new Integer[0]);
    }

    /** Adds a column of instants, in UTC. */
    public ManyRows<T> instant(String name, Function<T, Instant> value) {
        return and(
                name,
                "unnest(?::text[])::timestamptz",
                value.andThen(at -> at == null ? null : at.toString()),
                new String[0]);
    }

    /** Adds a column of whole numbers. */
    public ManyRows<T> number(String name, Function<T, Integer> value) {
        return and(name, "unnest(?::int[])", value, new Integer[0]);
    }

    /** Adds a column of true or false. */
    public ManyRows<T> flag(String name, Function<T, Boolean> value) {
        return and(name, "unnest(?::bool[])", value, new Boolean[0]);
    }

    private ManyRows<T> and(String name, String expression, Function<T, ?> value, Object[] array) {
        List<Column<T>> more = new ArrayList<>(columns);
        more.add(new Column<>(name, expression, value, array));
        return new ManyRows<>(table, more);
    }

    /**
     * Inserts rows, in their order, in the current transaction. A column that is not named, or has
     * no value in any row, gets its default. An empty column costs nothing: a file mostly fills the
     * same few of a table's many columns.
     *
     * @throws DatabaseException when the database is unavailable or refuses one of them; none is
     *     then stored
     */
    public void insert(Jdbc database, List<T> rows) {
        if (rows.isEmpty()) {
            return;
        }
        List<Column<T>> filled = new ArrayList<>(columns.size());
        List<Object> values = new ArrayList<>(columns.size());
        for (Column<T> column : columns) {
            Object[] array = values(column, rows);
            if (Arrays.stream(array).anyMatch(Objects::nonNull)) {
                filled.add(column);
                values.add(array);
            }
        }
        database.update(statement(filled), values.toArray());
    }

    private String statement(List<Column<T>> filled) {
        return "insert into "
                + table
                + filled.stream().map(Column::name).collect(Collectors.joining(", ", " (", ")"))
                + " select "
                + filled.stream().map(Column::expression).collect(Collectors.joining(", "));
    }

    private Object[] values(Column<T> column, List<T> rows) {
        return rows.stream().map(column.value()).toList().toArray(column.array());
    }
}
