package london.dsco.advice.content;

import jakarta.validation.constraints.Size;

/**
 * Support that is already in place, without a plan.
 *
 * @param providedBy such as a children's centre, a youth club or the early help team
 */
public record CurrentSupport(
        Level level,
        @Size(max = Limits.PARAGRAPH) String description,
        @Size(max = Limits.LINE) String providedBy) {

    /** How the family reaches the support. */
    public enum Level {
        /** Open to every family. */
        UNIVERSAL,
        /** Under an early help plan or through the family hub. */
        EARLY_HELP
    }
}
