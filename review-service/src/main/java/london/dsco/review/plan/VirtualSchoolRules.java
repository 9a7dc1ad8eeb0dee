package london.dsco.review.plan;

import java.util.List;
import java.util.Optional;
import london.dsco.domain.Involvement;

/**
 * Which authority's virtual school answers for a child. That of the corporate parent promotes the
 * education of the children it looks after, wherever they live or are educated (Children Act 1989 s
 * 22(3A) to (3C)). Since 2021 each virtual school also promotes the education of the children of
 * its own area who have a social worker, with a child in need or child protection plan (Department
 * for Education guidance). Lists ask the same by {@link #OF_THE_CORPORATE_PARENT} and {@link
 * #OF_THE_BOROUGH}.
 */
public final class VirtualSchoolRules {

    /** The children of the corporate parent's virtual school. */
    public static final List<Involvement> OF_THE_CORPORATE_PARENT = List.of(Involvement.CLA);

    /** The children of the virtual school of the borough that maintains their plan. */
    public static final List<Involvement> OF_THE_BOROUGH = List.of(Involvement.CIN, Involvement.CP);

    private static final String LOOKED_AFTER = "Children Act 1989, s 22(3A) to (3C)";
    private static final String IN_NEED =
            "Promoting the education of children with a social worker (DfE guidance)";

    private VirtualSchoolRules() {}

    /**
     * The authority, and by what.
     *
     * @param authority GSS code
     */
    public record Answering(String authority, String citation) {}

    /**
     * @param careAuthority GSS code of the corporate parent
     * @param planAuthority GSS code of the borough that maintains the plan
     * @return empty for a child for whom no virtual school answers
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
