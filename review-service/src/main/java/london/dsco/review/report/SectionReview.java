package london.dsco.review.report;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whether one of social care's sections of the plan is still accurate.
 *
 * @param stillRight whether it still describes the child's needs, or still meets them
 * @param specific whether it is specific enough to be enforced: type, hours, frequency and who
 * @param proposedChange what it should say instead; needed where either is not so
 */
@Schema(name = "SectionReview")
public record SectionReview(
        @NotNull Section section,
        @NotNull Boolean stillRight,
        @NotNull Boolean specific,
        @Schema(nullable = true) @Size(max = 4_000) String proposedChange) {

    /** The sections of a plan that social care writes (SEND Regulations 2014 reg 12(1)). */
    public enum Section {
        D,
        H1,
        H2
    }
}
