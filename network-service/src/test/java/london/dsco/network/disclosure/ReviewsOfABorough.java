package london.dsco.network.disclosure;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import london.dsco.domain.Borough;
import london.dsco.network.disclosure.PublicTable.Row;

/**
 * The reviews of one borough in one quarter, divided by what can have happened to one.
 *
 * @param decision in time and decided in four weeks and twelve months, in four weeks only, in
 *     twelve months only, in neither, in neither and not yet due; met late and decided in four
 *     weeks, or not
 * @param care invited and attended, invited and absent, not invited; each with advice in time,
 *     something later, nothing
 */
record ReviewsOfABorough(int[] decision, int[] care) {

    static final String BOROUGH = Borough.CAMDEN.gss();
    static final int DECISIONS = 7;
    static final int PARTS = 9;

    /** What is published. A measure comes after those beside which it is read. */
    enum Told {
        MEETING,
        FOUR_WEEKS,
        TWELVE_MONTHS(MEETING, FOUR_WEEKS),
        ATTENDED,
        CONTRIBUTED,
        ADVICE_IN_TIME(CONTRIBUTED),
        INVITED(ATTENDED, CONTRIBUTED);

        private final List<Told> beside;

        Told(Told... beside) {
            this.beside = List.of(beside);
        }

        List<Told> beside() {
            return beside;
        }
    }

    /** Returns few or many reviews, of a borough that does well or not. */
    static ReviewsOfABorough random(Random random) {
        return random(random, 4 + random.nextInt(50), Math.sqrt(random.nextDouble()));
    }

    /**
     * @param reviews number of reviews
     * @param well from 0 to 1, the probability that a review goes as it should
     */
    static ReviewsOfABorough random(Random random, int reviews, double well) {
        int[] decision = new int[DECISIONS];
        int[] care = new int[PARTS];
        for (int i = 0; i < reviews; i++) {
            boolean late = random.nextDouble() > well;
            boolean quick = random.nextDouble() < well;
            int outcome = random.nextInt(quick ? 8 : 3);
            decision[late ? quick ? 5 : 6 : quick ? outcome == 0 ? 1 : 0 : 2 + outcome]++;
            int presence = random.nextDouble() > well ? 2 : random.nextInt(2);
            int text = random.nextDouble() > well ? 2 : random.nextInt(2);
            care[3 * presence + text]++;
        }
        return new ReviewsOfABorough(decision, care);
    }

    Map<Told, Row> published() {
        Map<Told, PublicTable> tables = new TreeMap<>();
        for (Told told : Told.values()) {
            PublicTable own = PublicTable.of(List.of(tally(told)), "");
            List<PublicTable> others = told.beside().stream().map(tables::get).toList();
            tables.put(told, others.isEmpty() ? own : ReadTogether.beside(own, others));
        }
        return rows(tables);
    }

    /** Returns each measure as it would be published without the others. */
    Map<Told, Row> publishedApart() {
        Map<Told, PublicTable> tables = new TreeMap<>();
        for (Told told : Told.values()) {
            tables.put(told, PublicTable.of(List.of(tally(told)), ""));
        }
        return rows(tables);
    }

    private static Map<Told, Row> rows(Map<Told, PublicTable> tables) {
        Map<Told, Row> rows = new TreeMap<>();
        tables.forEach((told, table) -> rows.put(told, table.boroughs().get(0)));
        return rows;
    }

    Tally tally(Told told) {
        int all = IntStream.of(decision).sum();
        int settled = all - decision[4];
        int inTime = all - decision[5] - decision[6];
        int four = decision[0] + decision[1] + decision[5];
        int twelve = decision[0] + decision[2];
        int attended = care[0] + care[1] + care[2];
        int invited = attended + care[3] + care[4] + care[5];
        int early = care[0] + care[3] + care[6];
        int wrote = early + care[1] + care[4] + care[7];
        return switch (told) {
            case MEETING -> tally(inTime, all);
            case FOUR_WEEKS -> tally(four, all);
            case TWELVE_MONTHS ->
                    tally(
                            twelve,
                            settled,
                            all - settled,
                            inTime - twelve,
                            inTime - decision[4] - twelve,
                            settled - four);
            case ATTENDED -> tally(attended, all);
            case CONTRIBUTED -> tally(wrote, all);
            case ADVICE_IN_TIME -> tally(early, all, wrote - early);
            case INVITED ->
                    tally(
                            invited,
                            all,
                            invited - attended,
                            Math.abs(invited - wrote),
                            Math.abs(invited - early));
        };
    }

    private static Tally tally(int met, int of, Integer... apart) {
        return new Tally(BOROUGH, List.of(met, of - met), List.of(apart));
    }
}
