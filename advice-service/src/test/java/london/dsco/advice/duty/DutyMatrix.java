package london.dsco.advice.duty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which second part in a case somebody may take who has a first one, as a person would draw it: a
 * dot where they may, else the rule that keeps them from it. The same table is held against the
 * rules and against the API.
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
     * @param rule null where both parts may be one person's
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
     * What a borough leaves of a manager's and an author's parts to somebody who is DSCO too,
     * whatever they did before.
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

    /** The rule that keeps a DSCO from a part in such a borough; empty for none. */
    static Optional<String> ofTheDsco(Part part, DscoPosition position) {
        List<String[]> rows = rows(OF_THE_DSCO);
        int column = List.of(rows.get(0)).indexOf(position.name());
        return rows.stream()
                .filter(row -> row[0].equals(part.name()))
                .map(row -> row[column])
                .filter(rule -> !rule.equals("."))
                .findFirst();
    }

    /** The rule that keeps one who has the first part from the second; empty for none. */
    static Optional<String> rule(Part first, Part second) {
        return pairs().filter(pair -> pair.first() == first && pair.second() == second)
                .findFirst()
                .map(Pair::rule);
    }

    private static List<String[]> rows(String table) {
        return table.lines().map(line -> line.replaceAll("\\s", "").split("\\|")).toList();
    }

    /** Every ordered pair of two different parts. */
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
