package london.dsco.review.termlist;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That somebody has the list of a term. */
@Schema(name = "TermListAcknowledgement", description = "Your word that you have the list")
public record AcknowledgementView(
        @Schema(description = "The term", examples = "2027-SPRING") @Size(max = 11) String term,
        @Schema(description = "For whom you said it") ListReader reader,
        @Schema(description = "The day on which it was first said") LocalDate acknowledgedOn) {}
