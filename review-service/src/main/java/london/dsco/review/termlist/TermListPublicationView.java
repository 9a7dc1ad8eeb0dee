package london.dsco.review.termlist;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The list of a term as it was sent, limited to the reader's own part. */
@Schema(name = "TermListPublication", description = "The list for a term as it was sent")
public record TermListPublicationView(
        @Schema(description = "The term", examples = "2027-SPRING") @Size(max = 11) String term,
        @Schema(description = "The date it was sent") LocalDate sentOn,
        @Schema(description = "The last day to send it") LocalDate listBy,
        @Schema(description = "Sent after that day") boolean late,
        @Schema(description = "The authority for listBy") @Size(max = 200) String citation,
        @Schema(description = "In the order the reviews were opened", maxItems = 100_000)
                List<SentReviewView> reviews) {

    static TermListPublicationView of(SentList list, List<SentReviewView> reviews) {
        return new TermListPublicationView(
                list.term(),
                list.sentOn(),
                list.listBy(),
                list.isLate(),
                TermListRules.CITATION,
                reviews);
    }
}
