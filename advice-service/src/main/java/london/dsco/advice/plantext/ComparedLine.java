package london.dsco.advice.plantext;

import london.dsco.advice.content.SocialCareSection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One line of the comparison.
 *
 * @param matchedBy absent for a line that is on one side only
 * @param before as the advice has it; absent for an added line
 * @param after as the plan has it; absent for a dropped line
 * @param belongsInH2 whether the plan has it in H1 although the person was 18 or over
 */
@Schema(
        name = "ComparedPlanLine",
        requiredProperties = {"change", "belongsInH2"})
public record ComparedLine(
        Change change,
        @Schema(nullable = true) MatchedBy matchedBy,
        @Schema(nullable = true) SectionLine before,
        @Schema(nullable = true) SectionLine after,
        boolean belongsInH2) {

    static ComparedLine dropped(SectionLine before) {
        return new ComparedLine(Change.DROPPED, null, before, null, false);
    }

    static ComparedLine added(SectionLine after) {
        return new ComparedLine(Change.ADDED, null, null, after, false);
    }

    static ComparedLine matched(
            Change change, MatchedBy by, SectionLine before, SectionLine after) {
        return new ComparedLine(change, by, before, after, false);
    }

    /** Returns the line as it applies in the plan of a person of 18 or over. */
    ComparedLine ofAnAdult() {
        boolean inH1 = after != null && after.section() == SocialCareSection.H1;
        return new ComparedLine(change, matchedBy, before, after, inH1);
    }
}
