package london.dsco.grading;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * One thing that an audit scores.
 *
 * @param code unique in its template, such as {@code T1}
 * @param applies to which advice it applies in any case
 * @param computed whether the system scores it from the record, and not an auditor
 */
public record Criterion(
        @NotNull @Size(max = 5) String code,
        @NotNull @Size(max = 500) String text,
        @NotNull Applies applies,
        boolean computed) {

    /** The advice that a criterion always applies to. */
    public enum Applies {
        /** To all advice. */
        ALWAYS,
        /** To advice that finds needs. */
        WITH_NEEDS,
        /** To advice that finds no needs. */
        WITHOUT_NEEDS,
        /** It depends on the child, such as a criterion about looked-after children. */
        IF_RELEVANT;

        boolean inAnyCase(boolean findsNeeds) {
            return switch (this) {
                case ALWAYS -> true;
                case WITH_NEEDS -> findsNeeds;
                case WITHOUT_NEEDS -> !findsNeeds;
                case IF_RELEVANT -> false;
            };
        }
    }

    public Criterion {
        applies = applies == null ? Applies.ALWAYS : applies;
    }
}
