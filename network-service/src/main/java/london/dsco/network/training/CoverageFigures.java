package london.dsco.network.training;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is shown of a workforce: exact for its own borough, without small groups for others. */
@Schema(
        description =
                "Figures about a workforce. `c` stands for fewer than five people in another"
                        + " borough, `z` for a percentage of nobody.")
record CoverageFigures(
        @Schema(ref = "Figure", description = "Staff in post at the end of the quarter")
                StaffFigure workforceCount,
        @Schema(ref = "Figure", description = "Those who have completed all that is mandatory")
                StaffFigure completedMandatory,
        @Schema(ref = "Figure", description = "The same as a percentage: the result")
                StaffFigure coveragePercent,
        @Schema(
                        description = "The percentage that the borough wants to reach; no result",
                        nullable = true)
                BigDecimal targetPercent,
        @Schema(ref = "Figure", description = "Staff who started in the quarter")
                StaffFigure newStarters,
        @Schema(ref = "Figure", description = "Those of them who had their induction with the DSCO")
                StaffFigure inducted,
        @Schema(ref = "Figure", description = "The same as a percentage")
                StaffFigure inductedPercent,
        @Schema(ref = "Figure", description = "Champions among the staff") StaffFigure champions) {

    /** A small workforce hides everything, few new starters what is told of them. */
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
