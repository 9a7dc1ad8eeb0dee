package london.dsco.advice.content;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Who gives the advice and what they know it from, as the plan's appendix shows it (SEND
 * Regulations 2014 reg 12(4)).
 *
 * @param role such as "social worker" or "early help lead practitioner"
 * @param onBehalfOf the authority, where another body gives the advice for it (SEND Code of
 *     Practice 9.49)
 * @param basisOfKnowledge how the author knows the child or young person, and since when
 * @param lastSeenOn London date on which the author last saw them
 * @param combinedWithAssessment whether the advice was written together with an assessment under
 *     section 17 of the Children Act 1989
 * @param datedOn London date that the advice bears
 */
public record Authorship(
        @Size(max = Limits.LINE) String name,
        @Size(max = Limits.LINE) String role,
        @Size(max = Limits.LINE) String team,
        @Size(max = Limits.LINE) String onBehalfOf,
        @Size(max = Limits.PARAGRAPH) String basisOfKnowledge,
        LocalDate lastSeenOn,
        Boolean combinedWithAssessment,
        LocalDate datedOn) {

    static Authorship orEmpty(Authorship given) {
        return given == null
                ? new Authorship(null, null, null, null, null, null, null, null)
                : given;
    }

    /** Returns a copy with this authority if it names none. */
    Authorship onBehalfOf(String authority) {
        return onBehalfOf != null && !onBehalfOf.isBlank()
                ? this
                : new Authorship(
                        name,
                        role,
                        team,
                        authority,
                        basisOfKnowledge,
                        lastSeenOn,
                        combinedWithAssessment,
                        datedOn);
    }
}
