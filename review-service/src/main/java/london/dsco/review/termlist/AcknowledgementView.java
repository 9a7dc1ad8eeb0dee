package london.dsco.review.termlist;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The acknowledgement of a term's list. */
@Schema(name = "TermListAcknowledgement", description = "Your acknowledgement of the list")
public record AcknowledgementView(
        @Schema(description = "The term", examples = "2027-SPRING") @Size(max = 11) String term,
        @Schema(description = "Who you acknowledged it for") ListReader reader,
        @Schema(description = "The date it was first acknowledged") LocalDate acknowledgedOn) {}
