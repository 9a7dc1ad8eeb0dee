package london.dsco.review.report;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import london.dsco.review.advocacy.Advocacy;
import london.dsco.review.monitoring.Monitoring;
import london.dsco.review.reporttemplate.Audience;
import london.dsco.review.reporttemplate.ReportSection;
import london.dsco.review.reporttemplate.ReportTemplate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a report says.
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
@Schema(name = "ReportContent")
public record ReportContent(
        @NotNull @Size(max = 40) String template,
        @Size(max = 40) List<@NotNull @Valid SectionText> sections,
        @Size(max = 40) List<@NotNull @Valid OutcomeReached> outcomes,
        @Size(max = 3) List<@NotNull @Valid SectionReview> planSections,
        @Schema(nullable = true) @Valid Monitoring monitoring,
        @Schema(nullable = true) @Valid SignsOfSafety signsOfSafety,
        @Schema(nullable = true) @Valid Advocacy advocacy) {

    /** The content for a child who is not in a residential placement of 52 weeks. */
    public ReportContent(
            String template,
            List<SectionText> sections,
            List<OutcomeReached> outcomes,
            List<SectionReview> planSections,
            Monitoring monitoring,
            SignsOfSafety signsOfSafety) {
        this(template, sections, outcomes, planSections, monitoring, signsOfSafety, null);
    }

    public ReportContent {
        sections = sections == null ? List.of() : List.copyOf(sections);
        outcomes = outcomes == null ? List.of() : List.copyOf(outcomes);
        planSections = planSections == null ? List.of() : List.copyOf(planSections);
    }

    /** Returns the text of a section; empty if there is none. */
    public Optional<String> text(String code) {
        return sections.stream()
                .filter(section -> section.code().equals(code))
                .map(SectionText::text)
                .filter(text -> !text.isBlank())
                .findFirst();
    }

    /**
     * Returns the part of the report for some audiences. It contains the texts of the sections
     * addressed to them. Only the authority's part says who monitors the child and who advocates
     * for them. Nothing addressed to social care alone is included, and a section unknown to the
     * template counts as such.
     *
     * @param audiences the audiences to which the readers belong
     */
    ReportContent readBy(Set<Audience> audiences, ReportTemplate followed) {
        return new ReportContent(
                template,
                sections.stream()
                        .filter(text -> audiences.contains(audienceOf(text, followed)))
                        .toList(),
                outcomes,
                planSections,
                audiences.contains(Audience.AUTHORITY) ? monitoring : null,
                audiences.contains(Audience.SOCIAL_CARE) ? signsOfSafety : null,
                audiences.contains(Audience.AUTHORITY) ? advocacy : null);
    }

    private static Audience audienceOf(SectionText text, ReportTemplate followed) {
        return followed.section(text.code())
                .map(ReportSection::audience)
                .orElse(Audience.SOCIAL_CARE);
    }
}
