package london.dsco.advice.consideration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import london.dsco.domain.OpaqueReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The authority considers whether to assess.
 *
 * @param requestReceivedOn London date on which the authority received the request to assess
 * @param answerBy London date by which you ask social care to answer; no law sets it
 */
public record OpenConsideration(
        @NotNull @Valid PersonConsidered child,
        @NotNull LocalDate requestReceivedOn,
        @NotNull LocalDate answerBy) {

    /** The borough's own reference. */
    static final String REFERENCE = "^[A-Za-z0-9][A-Za-z0-9._:/-]{0,63}$";

    /**
     * Whom social care looks for in its own records.
     *
     * @param childRef the borough's own reference; never a pupil number or an NHS number
     */
    public record PersonConsidered(
            @NotNull @Pattern(regexp = REFERENCE) @OpaqueReference @Schema(maxLength = 64)
                    String childRef,
            @NotBlank @Size(max = 100) String givenName,
            @NotBlank @Size(max = 100) String familyName,
            @NotNull LocalDate dateOfBirth) {}

    ConsideredChild considered() {
        return new ConsideredChild(
                child.childRef(), child.givenName(), child.familyName(), child.dateOfBirth());
    }
}
