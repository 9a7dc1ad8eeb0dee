package london.dsco.advice.duty;

import java.util.ArrayList;
import java.util.List;
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

    private DutyMatrix() {}

    /** Every ordered pair of two different parts. */
    static Stream<Pair> pairs() {
        List<String[]> rows =
                TABLE.lines().map(line -> line.replaceAll("\\s", "").split("\\|")).toList();
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
