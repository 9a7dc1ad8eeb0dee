package london.dsco.review.plan;

import java.time.LocalDate;
import london.dsco.review.cycle.YearGroup;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A plan as its borough reads it.
 *
 * @param dueBy last day of the present review cycle
 * @param yearGroup in the present academic year; null where the age is not known
 */
@Schema(description = "One Education, Health and Care plan")
public record PlanView(
        @Schema(description = "The borough's own reference", examples = "EHCP-2026-0193")
                String planRef,
        Child child,
        LocalDate planMadeOn,
        LocalDate lastReviewedOn,
        @Schema(description = "Last day of the present review cycle") LocalDate dueBy,
        String settingUrn,
        @Schema(description = "National Curriculum year in the present academic year")
                YearGroup yearGroup,
        YearGroup settingFinalYear,
        LocalDate post16MoveOn,
        Involvement involvement,
        String planAuthority,
        String careAuthority,
        String residenceAuthority,
        String settingAuthority,
        boolean residential52Week,
        boolean eotas,
        boolean inpatient) {}
