package london.dsco.review.termlist;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** For whom a list was sent, and who has not said that they have it. */
@Schema(name = "TermListOutstanding", description = "Who has not said that they have the list")
public record OutstandingView(
        @Schema(description = "The term", examples = "2027-SPRING") @Size(max = 11) String term,
        @Schema(description = "The day on which the list was sent") LocalDate sentOn,
        @Schema(description = "The day from which to chase them") LocalDate chaseFrom,
        @Schema(description = "That day has come, and somebody is silent") boolean chase,
        @Schema(description = "Settings first, by their URN", maxItems = 10_000)
                List<Silent> silent) {

    /** Somebody who is silent. */
    @Schema(
            name = "SilentReader",
            description = "Somebody who has not said that they have the list")
    public record Silent(
            @Schema(description = "For whom the list was sent") ListReader reader,
            @Schema(nullable = true, description = "URN of the setting, where it is one")
                    @Size(max = 6)
                    String settingUrn) {}

    static OutstandingView of(SentList list, List<Silent> silent, LocalDate today) {
        return new OutstandingView(
                list.term(),
                list.sentOn(),
                list.chaseFrom(),
                !silent.isEmpty() && !today.isBefore(list.chaseFrom()),
                silent);
    }
}
