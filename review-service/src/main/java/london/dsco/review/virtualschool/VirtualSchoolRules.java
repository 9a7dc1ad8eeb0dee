package london.dsco.review.virtualschool;

import java.util.Optional;
import london.dsco.domain.Involvement;

/**
 * Which authority's virtual school answers for a child. That of the corporate parent promotes the
 * education of the children it looks after, wherever they live or are educated (Children Act 1989 s
 * 22(3A) to (3C)). Since 2021 each virtual school also promotes the education of the children of
 * its own area who have a social worker, with a child in need or child protection plan (Department
 * for Education guidance).
 */
final class VirtualSchoolRules {

    private static final String LOOKED_AFTER = "Children Act 1989, s 22(3A) to (3C)";
    private static final String IN_NEED =
            "Promoting the education of children with a social worker (DfE guidance)";

    private VirtualSchoolRules() {}

    /**
     * The authority, and by what.
     *
     * @param authority GSS code
     */
    record Answering(String authority, String citation) {}

    /**
     * @param careAuthority GSS code of the corporate parent
     * @param planAuthority GSS code of the borough that maintains the plan
     * @return empty for a child for whom no virtual school answers
     */
    static Optional<Answering> answering(
            Involvement involvement, String careAuthority, String planAuthority) {
        return switch (involvement) {
            case CLA -> Optional.of(new Answering(careAuthority, LOOKED_AFTER));
            case CIN, CP -> Optional.of(new Answering(planAuthority, IN_NEED));
            default -> Optional.empty();
        };
    }

    /**
     * Whether a borough keeps the contact of an authority: its own, and those of authorities
     * outside London, which do not keep it themselves.
     *
     * @param borough GSS code of the borough that keeps it
     */
    static boolean keeps(String borough, String authority) {
        return authority.equals(borough) || !authority.startsWith("E09");
    }
}
