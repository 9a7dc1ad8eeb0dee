package london.dsco.review.plan;

import java.util.List;
import java.util.Optional;
import london.dsco.domain.Involvement;

/**
 * Which authority's virtual school is responsible for a child. The virtual school of the corporate
 * parent promotes the education of the children it looks after, wherever they live or are educated
 * (Children Act 1989 s 22(3A) to (3C)). Since 2021 each virtual school also promotes the education
 * of the children of its own area who have a social worker, with a child in need or child
 * protection plan (Department for Education guidance). Lists use {@link #OF_THE_CORPORATE_PARENT}
 * and {@link #OF_THE_BOROUGH} for the same question.
 */
public final class VirtualSchoolRules {

    /** Involvements for which the corporate parent's virtual school is responsible. */
    public static final List<Involvement> OF_THE_CORPORATE_PARENT = List.of(Involvement.CLA);

    /**
     * Involvements for which the virtual school of the borough that maintains the plan is
     * responsible.
     */
    public static final List<Involvement> OF_THE_BOROUGH = List.of(Involvement.CIN, Involvement.CP);

    private static final String LOOKED_AFTER = "Children Act 1989, s 22(3A) to (3C)";
    private static final String IN_NEED =
            "Promoting the education of children with a social worker (DfE guidance)";

    private VirtualSchoolRules() {}

    /**
     * The responsible authority, and the source.
     *
     * @param authority GSS code
     */
    public record Answering(String authority, String citation) {}

    /**
     * @param careAuthority GSS code of the corporate parent
     * @param planAuthority GSS code of the borough that maintains the plan
     * @return empty if no virtual school is responsible for the child
     */
    public static Optional<Answering> answering(
            Involvement involvement, String careAuthority, String planAuthority) {
        if (OF_THE_CORPORATE_PARENT.contains(involvement)) {
            return Optional.of(new Answering(careAuthority, LOOKED_AFTER));
        }
        return OF_THE_BOROUGH.contains(involvement)
                ? Optional.of(new Answering(planAuthority, IN_NEED))
                : Optional.empty();
    }
}
