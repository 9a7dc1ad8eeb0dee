package london.dsco.advice.dispute;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * A dispute with one other borough about a case.
 *
 * @param parties GSS codes of the two boroughs, your own among them
 */
public record OpenDispute(
        @NotNull DisputeGround ground,
        @NotNull @Size(min = 2, max = 2)
                List<@NotNull @Pattern(regexp = GSS) @Size(max = 9) String> parties) {

    static final String GSS = "^E09\\d{6}$";
}
