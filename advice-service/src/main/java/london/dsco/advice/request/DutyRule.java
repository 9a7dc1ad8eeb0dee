package london.dsco.advice.request;

import java.util.List;
import java.util.Map;
import london.dsco.problem.ProblemException;
import london.dsco.problem.ProblemType;

/**
 * The rules that keep the parts in one advice apart. R1: author, authoriser and auditor differ. R2:
 * per case.
 */
public enum DutyRule {
    DSCO_CANNOT_AUTHOR("R2", "A DSCO assures advice and cannot gather or write it."),
    ASSURER_CANNOT_AUTHOR(
            "R1", "Whoever audited, returned or signed off this advice cannot write it."),
    AUTHORISER_CANNOT_AUTHOR("R1", "Whoever authorised provision in this advice cannot write it."),
    AUTHOR_CANNOT_AUTHORISE("R1", "Whoever wrote this advice cannot authorise its provision."),
    ASSURER_CANNOT_AUTHORISE("R2", "Whoever assured this advice cannot authorise its provision."),
    AUTHOR_CANNOT_ASSURE(
            "R1", "Whoever wrote this advice cannot audit it, return it or sign it off."),
    AUTHORISER_CANNOT_ASSURE(
            "R2",
            "Whoever authorised provision in this advice cannot audit it, return it or sign it off.");

    private final String rule;
    private final String explanation;

    DutyRule(String rule, String explanation) {
        this.rule = rule;
        this.explanation = explanation;
    }

    /**
     * @throws ProblemException {@code separation-of-duties}, with the members {@code rule} and
     *     {@code conflict}, unless it is kept
     */
    void require(boolean kept) {
        if (!kept) {
            throw new ProblemException(
                    ProblemType.SEPARATION_OF_DUTIES,
                    explanation,
                    List.of(),
                    Map.of("rule", rule, "conflict", name()));
        }
    }
}
