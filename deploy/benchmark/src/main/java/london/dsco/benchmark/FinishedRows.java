package london.dsco.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The rows that an import left in the register: how fast {@code \copy} writes the very same ones,
 * ready made, into empty copies of their tables with the same indexes, checks and foreign keys.
 */
final class FinishedRows {

    private static final String SCHEMA = "finished";

    /** Each after those to which it refers, and which of its rows one import wrote. */
    private static final Map<String, String> TABLES = new LinkedHashMap<>();

    static {
        TABLES.put("plan", "plan_ref like '%s%%'");
        TABLES.put("annual_review", "plan_id in (select id from plan where plan_ref like '%s%%')");
        TABLES.put(
                "history_entry",
                "record_type = 'plan' and record_id like '%1$s%%' or record_type = 'review'"
                        + " and record_id in (select annual_review.id::text from annual_review"
                        + " join plan on plan.id = plan_id where plan_ref like '%1$s%%')");
        TABLES.put("outbox", "aggregateid like '%s%%'");
    }

    private static final String COLUMNS =
            "select string_agg(attname, ', ' order by attnum) from pg_attribute where attrelid ="
                    + " 'public.%s'::regclass and attnum > 0 and not attisdropped"
                    + " and attgenerated = ''";

    private final Psql psql;
    private final Path folder;
    private final Map<String, String> columns = new LinkedHashMap<>();

    FinishedRows(Psql psql, Path folder) {
        this.psql = psql;
        this.folder = folder;
    }

    /** Makes the empty copies. */
    void prepare() throws SQLException {
        psql.execute("create schema " + SCHEMA);
        for (String table : TABLES.keySet()) {
            psql.execute(
                    "create table %1$s.%2$s (like public.%2$s including all)"
                            .formatted(SCHEMA, table));
            columns.put(table, psql.text(COLUMNS.formatted(table)));
        }
        psql.execute(
                "alter table %1$s.annual_review add foreign key (plan_id) references %1$s.plan"
                        .formatted(SCHEMA));
    }

    /**
     * Takes the rows of an import out of the register, and times writing them again.
     *
     * @param prefix of the references of its plans
     * @return seconds
     */
    double copied(String prefix) throws IOException, InterruptedException {
        List<String> out = new ArrayList<>();
        List<String> in = new ArrayList<>();
        for (Map.Entry<String, String> table : TABLES.entrySet()) {
            String name = table.getKey();
            Path file = folder.resolve(name + ".rows");
            String rows = table.getValue().formatted(prefix);
            String order = name.equals("history_entry") || name.equals("outbox") ? "seq" : "id";
            out.add(
                    "\\copy (select %s from public.%s where %s order by %s) to '%s'"
                            .formatted(columns.get(name), name, rows, order, file));
            in.add("\\copy %s.%s (%s) from '%s'".formatted(SCHEMA, name, columns.get(name), file));
        }
        String empty =
                String.join(
                        ", ", TABLES.keySet().stream().map(name -> SCHEMA + "." + name).toList());
        out.add("truncate " + empty);
        psql.seconds(out);
        return psql.seconds(in);
    }
}
