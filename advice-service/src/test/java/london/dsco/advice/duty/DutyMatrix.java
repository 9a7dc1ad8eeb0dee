package london.dsco.advice.duty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The second part in a case that somebody with a first part may take, as a person would draw it. A
 * dot means that they may; otherwise the table names the rule that forbids it. The same table is
 * tested against the rules and against the API.
 */
final class DutyMatrix {

    enum Part {
        AUTHOR,
        ALLOCATOR,
        AUTHORISER,
        AUDITOR,
        SIGNER,
        MODERATOR,
        CLAIMANT,
        APPROVER
    }

    /**
     * @param rule null if one person may take both parts
     */
    record Pair(Part first, Part second, String rule) {
        @Override
        public String toString() {
            return first + ", then " + second + ": " + (rule == null ? "allowed" : rule);
        }
    }

    private static final String TABLE =
            """
            first      | AUTHOR                   | ALLOCATOR                 | AUTHORISER                 | AUDITOR                  | SIGNER                   | MODERATOR                  | CLAIMANT | APPROVER
            AUTHOR     | =                        | .                         | AUTHOR_CANNOT_AUTHORISE    | AUTHOR_CANNOT_ASSURE     | AUTHOR_CANNOT_ASSURE     | AUTHOR_CANNOT_MODERATE     | .        | AUTHOR_CANNOT_APPROVE
            ALLOCATOR  | .                        | =                         | .                          | ALLOCATOR_CANNOT_ASSURE  | ALLOCATOR_CANNOT_ASSURE  | ALLOCATOR_CANNOT_MODERATE  | .        | ACCOUNTABLE_MANAGER_CANNOT_APPROVE
            AUTHORISER | AUTHORISER_CANNOT_AUTHOR | .                         | =                          | AUTHORISER_CANNOT_ASSURE | AUTHORISER_CANNOT_ASSURE | AUTHORISER_CANNOT_MODERATE | .        | .
            AUDITOR    | ASSURER_CANNOT_AUTHOR    | ASSURER_CANNOT_ALLOCATE   | ASSURER_CANNOT_AUTHORISE   | =                        | .                        | ASSURER_CANNOT_MODERATE    | .        | .
            SIGNER     | ASSURER_CANNOT_AUTHOR    | ASSURER_CANNOT_ALLOCATE   | ASSURER_CANNOT_AUTHORISE   | .                        | =                        | ASSURER_CANNOT_MODERATE    | .        | .
            MODERATOR  | MODERATOR_CANNOT_AUTHOR  | MODERATOR_CANNOT_ALLOCATE | MODERATOR_CANNOT_AUTHORISE | MODERATOR_CANNOT_ASSURE  | MODERATOR_CANNOT_ASSURE  | =                          | .        | .
            CLAIMANT   | .                        | .                         | .                          | .                        | .                        | .                          | =        | RECORDER_CANNOT_APPROVE
            APPROVER   | .                        | .                         | .                          | .                        | .                        | .                          | .        | =
            """;

    /**
     * The parts of a manager and an author that a borough lets a DSCO take too, whatever they did
     * before.
     */
    private static final String OF_THE_DSCO =
            """
            second     | CASE_BY_CASE         | HEAD_OF_SERVICE    | STRICTLY_SEPARATE
            AUTHOR     | DSCO_CANNOT_AUTHOR   | DSCO_CANNOT_AUTHOR | DSCO_CANNOT_AUTHOR
            ALLOCATOR  | DSCO_CANNOT_ALLOCATE | .                  | DSCO_STRICTLY_SEPARATE
            AUTHORISER | .                    | .                  | DSCO_STRICTLY_SEPARATE
            AUDITOR    | .                    | .                  | .
            SIGNER     | .                    | .                  | .
            MODERATOR  | .                    | .                  | .
            CLAIMANT   | DSCO_CANNOT_CLAIM    | .                  | DSCO_STRICTLY_SEPARATE
            APPROVER   | .                    | .                  | .
            """;

    private DutyMatrix() {}

    /** Returns the rule that forbids a DSCO a part in such a borough; empty if there is none. */
    static Optional<String> ofTheDsco(Part part, DscoPosition position) {
        List<String[]> rows = rows(OF_THE_DSCO);
        int column = List.of(rows.get(0)).indexOf(position.name());
        return rows.stream()
                .filter(row -> row[0].equals(part.name()))
                .map(row -> row[column])
                .filter(rule -> !rule.equals("."))
                .findFirst();
    }

    /**
     * Returns the rule that forbids the second part to somebody with the first; empty if there is
     * none.
     */
    static Optional<String> rule(Part first, Part second) {
        return pairs().filter(pair -> pair.first() == first && pair.second() == second)
                .findFirst()
                .map(Pair::rule);
    }

    private static List<String[]> rows(String table) {
        return table.lines().map(line -> line.replaceAll("\\s", "").split("\\|")).toList();
    }

    /** Returns every ordered pair of two different parts. */
    static Stream<Pair> pairs() {
        List<String[]> rows = rows(TABLE);
        List<Pair> pairs = new ArrayList<>();
        for (String[] row : rows.subList(1, rows.size())) {
            for (int column = 1; column < row.length; column++) {
                if (!row[column].equals("=")) {
                    pairs.add(
                            new Pair(
                                    Part.valueOf(row[0]),
                                    Part.valueOf(rows.get(0)[column]),
                                    row[column].equals(".") ? null : row[column]));
                }
            }
        }
        return pairs.stream();
    }
}
