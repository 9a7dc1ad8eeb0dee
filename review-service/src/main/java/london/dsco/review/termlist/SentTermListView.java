package london.dsco.review.termlist;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The confirmation that a list was sent, with its length. */
@Schema(name = "SentTermList", description = "A list that was sent")
public record SentTermListView(
        @Schema(description = "The term", examples = "2027-SPRING") @Size(max = 11) String term,
        @Schema(description = "The date it was sent") LocalDate sentOn,
        @Schema(description = "The last day to send it") LocalDate listBy,
        @Schema(description = "Sent after that day") boolean late,
        @Schema(description = "How many reviews are in it") int reviews,
        @Schema(description = "The day from which to chase those who have not acknowledged it")
                LocalDate chaseFrom) {

    static SentTermListView of(SentList list) {
        return new SentTermListView(
                list.term(),
                list.sentOn(),
                list.listBy(),
                list.isLate(),
                list.reviews().size(),
                list.chaseFrom());
    }
}
