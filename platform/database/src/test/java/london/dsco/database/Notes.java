package london.dsco.database;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import london.dsco.testkit.Database;

/** Rows of two boroughs, under the policy that every table of the suite has. */
@ApplicationScoped
class Notes {

    static final String CAMDEN = "E09000007";
    static final String HACKNEY = "E09000012";

    private static final AtomicInteger NEXT = new AtomicInteger();

    private final Jdbc database;

    Notes(Jdbc database) {
        this.database = database;
    }

    static int number() {
        return NEXT.incrementAndGet();
    }

    int write(int number, String borough) {
        return database.update(
                "insert into note (id, borough, words) values (?, ?, ?)", number, borough, "new");
    }

    /** Returns which of the numbers the reader can see. */
    List<Integer> seen(Integer... numbers) {
        return database.query(
                "select id from note where id = any(?) order by id",
                row -> row.getInt(1),
                (Object) numbers);
    }

    /** Returns whether it exists, regardless of policies. */
    static boolean isKept(int number) {
        return !Database.select("select 1 from note where id = ?", number).isEmpty();
    }
}
