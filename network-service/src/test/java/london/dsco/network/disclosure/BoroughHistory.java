package london.dsco.network.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import london.dsco.domain.Borough;
import london.dsco.network.disclosure.PublicTable.Row;

/**
 * One borough's advice from its first day, quarter by quarter, by what was dispatched and by what
 * was due.
 */
final class BoroughHistory {

    static final String BOROUGH = Borough.CAMDEN.gss();

    private static final int DAYS = 91;
    private static final int GROUPS = 5;

    private final int[][] dispatched;
    private final int[][] due;
    private final int[] carriedOver;

    private BoroughHistory(int quarters) {
        dispatched = new int[quarters][GROUPS];
        due = new int[quarters][GROUPS];
        carriedOver = new int[quarters];
    }

    static BoroughHistory empty(int quarters) {
        return new BoroughHistory(quarters);
    }

    /** Returns few or many, punctual or not, steady or changing from quarter to quarter. */
    static BoroughHistory random(Random random, int quarters) {
        BoroughHistory history = new BoroughHistory(quarters);
        int usual = 4 + random.nextInt(60);
        double punctual = random.nextDouble();
        boolean changing = random.nextBoolean();
        for (int quarter = 0; quarter < quarters; quarter++) {
            int received = changing ? random.nextInt(usual + 1) : usual;
            for (int i = 0; i < received; i++) {
                int dueOn = quarter * DAYS + random.nextInt(DAYS) + 42;
                if (random.nextDouble() < punctual) {
                    history.add(dueOn, dueOn - random.nextInt(43), 0);
                } else {
                    history.add(dueOn, dueOn + 1 + random.nextInt(120), 1 + random.nextInt(2));
                }
            }
        }
        return history;
    }

    /**
     * @param dueOn and {@code sentOn}: days from the first
     * @param group 0 in time, 1 excused, 2 late
     */
    void add(int dueOn, int sentOn, int group) {
        int quarterDue = dueOn / DAYS;
        int quarterSent = sentOn / DAYS;
        if (quarterSent < dispatched.length) {
            dispatched[quarterSent][group]++;
            carriedOver[quarterSent] += quarterDue > quarterSent ? 1 : 0;
        }
        if (quarterDue < due.length) {
            due[quarterDue][quarterSent > quarterDue ? 3 : group]++;
        }
    }

    Tally dispatched(int quarter) {
        return tally(dispatched[quarter]);
    }

    Tally due(int quarter) {
        return tally(due[quarter]);
    }

    /** Returns what is published, quarter by quarter. */
    List<Published> published() {
        List<Published> all = new ArrayList<>();
        for (int q = 0; q < due.length; q++) {
            List<Row> before = q == 0 ? List.of() : List.of(all.get(q - 1).dispatched());
            PublicTable sent = PublicTable.of(List.of(dispatched(q)), "");
            PublicTable owed =
                    TwoCohorts.due(
                            List.of(due(q)), "", sent, before, Map.of(BOROUGH, carriedOver[q]));
            all.add(new Published(sent.boroughs().get(0), owed.boroughs().get(0)));
        }
        return all;
    }

    /** Returns what would be published if each cohort were published alone. */
    List<Published> publishedApart() {
        List<Published> all = new ArrayList<>();
        for (int q = 0; q < due.length; q++) {
            PublicTable table = PublicTable.of(List.of(dispatched(q), due(q)), "");
            all.add(new Published(table.boroughs().get(0), table.boroughs().get(1)));
        }
        return all;
    }

    /** A quarter's rows in both cohorts. */
    record Published(Row dispatched, Row due) {}

    private static Tally tally(int[] groups) {
        return new Tally(BOROUGH, Arrays.stream(groups).boxed().collect(Collectors.toList()));
    }
}
