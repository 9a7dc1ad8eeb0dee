package london.dsco.advice.request;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import london.dsco.advice.clock.LegalBasis;
import london.dsco.domain.Involvement;
import london.dsco.domain.OpaqueReference;
import london.dsco.domain.ValidUpn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A request for advice as the SEN team or the borough's system opens it.
 *
 * @param receivedAt when social care received it; may be in the past, for a borough that loads its
 *     history
 * @param anotherRequest true to open it although the same child has an open request
 * @param askedBody who was asked; with {@code REG8_S31} only, which needs it
 */
public record OpenRequest(
        @NotNull @Valid ChildDetails child,
        @NotNull RequestKind kind,
        @NotNull LegalBasis legalBasis,
        @NotNull Instant receivedAt,
        @NotNull Involvement involvement,
        @Size(max = 50) List<@NotNull @Valid Evidence> evidence,
        Boolean anotherRequest,
        @Valid AskedBody askedBody) {

    /** The borough's own reference. */
    static final String REFERENCE = "^[A-Za-z0-9][A-Za-z0-9._:/-]{0,63}$";

    public OpenRequest {
        evidence = evidence == null ? List.of() : evidence;
    }

    Intake asIntake() {
        return new Intake(
                kind,
                child.asChild(),
                involvement,
                evidence,
                receivedAt.truncatedTo(ChronoUnit.MICROS),
                legalBasis,
                askedBody);
    }

    /**
     * @param childRef the borough's own reference; never a pupil number or an NHS number
     */
    public record ChildDetails(
            @NotNull @Pattern(regexp = REFERENCE) @OpaqueReference @Schema(maxLength = 64)
                    String childRef,
            @NotBlank @Size(max = 100) String givenName,
            @NotBlank @Size(max = 100) String familyName,
            @NotNull LocalDate dateOfBirth,
            @ValidUpn @Schema(maxLength = 13) String upn,
            PrimaryNeed primaryNeed,
            Sex sex,
            Ethnicity ethnicity) {

        Child asChild() {
            return new Child(
                    childRef, givenName, familyName, dateOfBirth, upn, primaryNeed, sex, ethnicity);
        }
    }
}
