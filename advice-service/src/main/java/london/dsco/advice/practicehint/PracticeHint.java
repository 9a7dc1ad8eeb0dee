package london.dsco.advice.practicehint;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A published practice, as network-service announced it.
 *
 * @param borough GSS code of the borough that published it
 * @param number of the version
 * @param criteria codes of the audit criteria that it helps with
 * @param publishedOn London date of the version
 */
record PracticeHint(
        UUID practiceId,
        String borough,
        int number,
        PracticeKind kind,
        PracticeEvidence evidence,
        List<String> criteria,
        LocalDate publishedOn) {

    /**
     * The place where a list of hints continues. The strongest evidence comes first, then the
     * newest.
     */
    record Place(int bars, LocalDate publishedOn, UUID practiceId) {

        private static final String BETWEEN = ";";

        /** Sorts before every hint. */
        static final Place FIRST =
                new Place(Integer.MAX_VALUE, LocalDate.of(9999, 12, 31), new UUID(-1, -1));

        static Place of(PracticeHint hint) {
            return new Place(hint.evidence().ordinal(), hint.publishedOn(), hint.practiceId());
        }

        static Place of(String written) {
            String[] parts = written.split(BETWEEN);
            return new Place(
                    Integer.parseInt(parts[0]),
                    LocalDate.parse(parts[1]),
                    UUID.fromString(parts[2]));
        }

        String written() {
            return bars + BETWEEN + publishedOn + BETWEEN + practiceId;
        }
    }
}
