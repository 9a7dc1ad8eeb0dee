package london.dsco.review.termlist;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import london.dsco.review.termcalendar.TermPeriod;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The reviews due in a term, as of today. */
@Schema(name = "TermList", description = "The reviews due in a term that your role can see")
public record TermListView(
        @Schema(description = "The term", examples = "2027-SPRING") @Size(max = 11) String term,
        @Schema(description = "The first day that counts") LocalDate firstDay,
        @Schema(description = "The last day that counts, before the next term begins")
                LocalDate lastDay,
        @Schema(description = "Last day to send the list") LocalDate listBy,
        @Schema(description = "The authority for listBy") @Size(max = 200) String citation,
        @Schema(description = "In the order the reviews were opened", maxItems = 100_000)
                List<ListedReviewView> reviews) {

    static TermListView of(TermPeriod period, List<ListedReviewView> reviews) {
        return new TermListView(
                period.term().code(),
                period.firstDay(),
                period.lastDay(),
                TermListRules.listBy(period.firstDay()),
                TermListRules.CITATION,
                reviews);
    }
}
