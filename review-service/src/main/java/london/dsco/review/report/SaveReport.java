package london.dsco.review.report;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import london.dsco.review.advocacy.Advocacy;
import london.dsco.review.monitoring.Monitoring;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The working text of a report, to be saved.
 *
 * @param template version of the template that it follows
 * @param sections at most one text for each section of the template
 * @param outcomes progress towards each outcome of the plan that is social care's
 * @param planSections whether sections D, H1 and H2 are still accurate
 * @param monitoring who watches over the child in their placement; needed for 52 weeks, out of area
 *     and education otherwise than at school
 * @param signsOfSafety for social care alone
 * @param advocacy whether an advocate was offered; needed for 52 weeks
 */
public record SaveReport(
        @NotNull @Size(max = 40) String template,
        @Size(max = 40) List<@NotNull @Valid SectionText> sections,
        @Size(max = 40) List<@NotNull @Valid OutcomeReached> outcomes,
        @Size(max = 3) List<@NotNull @Valid SectionReview> planSections,
        @Schema(nullable = true) @Valid Monitoring monitoring,
        @Schema(nullable = true) @Valid SignsOfSafety signsOfSafety,
        @Schema(nullable = true) @Valid Advocacy advocacy) {

    ReportContent asContent() {
        return new ReportContent(
                template, sections, outcomes, planSections, monitoring, signsOfSafety, advocacy);
    }
}
