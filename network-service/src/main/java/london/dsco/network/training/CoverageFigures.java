package london.dsco.network.training;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The figures shown about a workforce: exact for its own borough, without small groups for others.
 */
@Schema(
        description =
                "Figures about a workforce. `c` stands for fewer than five people in"
                        + " another borough, `z` for a percentage with nobody to count.")
record CoverageFigures(
        @Schema(ref = "Figure", description = "Staff in post at the end of the quarter")
                StaffFigure workforceCount,
        @Schema(ref = "Figure", description = "Staff who have completed all mandatory training")
                StaffFigure completedMandatory,
        @Schema(ref = "Figure", description = "The same as a percentage: the result")
                StaffFigure coveragePercent,
        @Schema(
                        description =
                                "The percentage the borough wants to reach, which is not a result",
                        nullable = true)
                BigDecimal targetPercent,
        @Schema(ref = "Figure", description = "Staff who started in the quarter")
                StaffFigure newStarters,
        @Schema(ref = "Figure", description = "How many of them had an induction with the DSCO")
                StaffFigure inducted,
        @Schema(ref = "Figure", description = "The same figure as a percentage")
                StaffFigure inductedPercent,
        @Schema(ref = "Figure", description = "Champions among the staff") StaffFigure champions) {

    /**
     * Returns the figures. A small workforce hides everything, and a small number of new starters
     * hides the figures about them.
     */
    static CoverageFigures of(Headcount staff, BigDecimal target, boolean own) {
        boolean few = !own && TrainingReturnRules.isTooFew(staff.workforceCount());
        boolean fewNew = few || !own && TrainingReturnRules.isTooFew(staff.newStarters());
        return new CoverageFigures(
                StaffFigure.of(staff.workforceCount(), few),
                StaffFigure.of(staff.completedMandatory(), few),
                StaffFigure.percent(staff.completedMandatory(), staff.workforceCount(), few),
                target,
                StaffFigure.of(staff.newStarters(), fewNew),
                StaffFigure.of(staff.inducted(), fewNew),
                StaffFigure.percent(staff.inducted(), staff.newStarters(), fewNew),
                StaffFigure.of(staff.champions(), few));
    }
}
