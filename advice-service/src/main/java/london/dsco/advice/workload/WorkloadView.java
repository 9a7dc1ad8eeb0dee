package london.dsco.advice.workload;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import london.dsco.advice.practitioner.Profile;
import london.dsco.advice.practitioner.Supervision;
import london.dsco.figures.Table;
import london.dsco.figures.Tabled;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The open cases of each author today.
 *
 * @param unallocated open cases that nobody writes yet
 * @param authors with the most open cases first
 * @param definition what is counted
 */
@Schema(name = "Workload")
public record WorkloadView(
        @Schema(minimum = "0", maximum = "1000000") long unallocated,
        @Schema(maxItems = 10_000) List<Author> authors,
        @Size(max = 500) String definition)
        implements Tabled {

    static final String DEFINITION =
            "Requests allocated to the author whose advice is still awaited today."
                    + " They are due soon from the 28th day after receipt and overdue after"
                    + " the 42nd, excused or not.";

    /**
     * The open cases of one author.
     *
     * @param username of the author
     * @param team in which the register has them; null for none
     * @param openCases whose advice is still due
     * @param dueSoon of these, from the reminder day to the due day
     * @param overdue of these, after the due day
     * @param supervisedOn London date of their last supervision; null for none on record
     * @param loneWorker whether they visit families alone; null where that is not on record
     * @param trainedOn London date of their last training in writing advice; null for none on
     *     record. It does not affect which cases they can be given
     */
    @Schema(name = "AuthorWorkload")
    public record Author(
            @Size(max = 64) String username,
            @Schema(nullable = true) @Size(max = 100) String team,
            @Schema(minimum = "0", maximum = "1000000") long openCases,
            @Schema(minimum = "0", maximum = "1000000") long dueSoon,
            @Schema(minimum = "0", maximum = "1000000") long overdue,
            @Schema(nullable = true) LocalDate supervisedOn,
            @Schema(nullable = true) Boolean loneWorker,
            @Schema(nullable = true) LocalDate trainedOn) {

        /**
         * @param profile null for somebody who left or no longer writes advice
         */
        static Author of(
                String username, Profile profile, long openCases, long dueSoon, long overdue) {
            Supervision supervision = profile == null ? null : profile.supervision();
            return new Author(
                    username,
                    profile == null ? null : profile.team(),
                    openCases,
                    dueSoon,
                    overdue,
                    supervision == null ? null : supervision.supervisedOn(),
                    supervision == null ? null : supervision.loneWorker(),
                    profile == null ? null : profile.trainedOn());
        }

        private List<Object> row() {
            return Arrays.asList(
                    username,
                    team,
                    openCases,
                    dueSoon,
                    overdue,
                    supervisedOn,
                    loneWorker,
                    trainedOn);
        }
    }

    @Override
    public Table table() {
        return new Table(
                List.of(
                        "author",
                        "team",
                        "openCases",
                        "dueSoon",
                        "overdue",
                        "supervisedOn",
                        "loneWorker",
                        "trainedOn"),
                authors.stream().map(Author::row).toList());
    }
}
