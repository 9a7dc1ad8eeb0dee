package london.dsco.advice.dispute;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import london.dsco.domain.AuthorityCode;

/**
 * A dispute with one other authority about a case.
 *
 * @param parties GSS codes of the two authorities, including your own borough. The other is a
 *     London borough, a county, a unitary authority or a metropolitan district; an authority in
 *     Wales only with {@code SUFFICIENCY}
 */
public record OpenDispute(
        @NotNull DisputeGround ground,
        @NotNull @Size(min = 2, max = 2)
                List<@NotNull @Pattern(regexp = GSS) @Size(max = 9) String> parties) {

    /** Districts below a county have no plans. */
    static final String GSS = "^" + AuthorityCode.ENGLAND_OR_WALES + "$";
}
