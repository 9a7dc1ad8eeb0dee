package london.dsco.grading;

/**
 * The points of one criterion.
 *
 * @param criterion its code
 * @param points from 0 (not met) to the template's {@code maxPoints} (exceeds); null if it does not
 *     apply
 * @param comment the auditor's comment; null if there is none
 */
public record CriterionScore(String criterion, Integer points, String comment) {

    public CriterionScore(String criterion, Integer points) {
        this(criterion, points, null);
    }
}
