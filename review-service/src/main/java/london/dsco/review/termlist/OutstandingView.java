package london.dsco.review.termlist;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The recipients of a list, and who has not acknowledged it. */
@Schema(name = "TermListOutstanding", description = "Who has not acknowledged the list")
public record OutstandingView(
        @Schema(description = "The term", examples = "2027-SPRING") @Size(max = 11) String term,
        @Schema(description = "The date the list was sent") LocalDate sentOn,
        @Schema(description = "The day from which to chase them") LocalDate chaseFrom,
        @Schema(
                        description =
                                "True once that day has come and somebody has not acknowledged the list")
                boolean chase,
        @Schema(description = "Settings first, by URN", maxItems = 10_000)
                List<Unacknowledged> unacknowledged) {

    /** A recipient who has not acknowledged the list. */
    @Schema(
            name = "UnacknowledgedReader",
            description = "Somebody who has not acknowledged the list")
    public record Unacknowledged(
            @Schema(description = "Who the list was sent to") ListReader reader,
            @Schema(nullable = true, description = "URN of the setting, if it is one")
                    @Size(max = 6)
                    String settingUrn) {}

    static OutstandingView of(SentList list, List<Unacknowledged> unacknowledged, LocalDate today) {
        return new OutstandingView(
                list.term(),
                list.sentOn(),
                list.chaseFrom(),
                !unacknowledged.isEmpty() && !today.isBefore(list.chaseFrom()),
                unacknowledged);
    }
}
