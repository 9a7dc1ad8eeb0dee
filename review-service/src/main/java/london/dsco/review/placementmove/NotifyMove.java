package london.dsco.review.placementmove;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import london.dsco.review.plan.Plan;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The request to report a move. If it leaves out where the child moves from, the plan supplies it.
 */
@Schema(description = "A move of a child or young person with a plan")
public record NotifyMove(
        @NotNull @Schema(description = "The day of the move", examples = "2026-12-14")
                LocalDate movesOn,
        @NotNull @Schema(description = "Why they move") MoveReason reason,
        @Pattern(regexp = "^\\d{6}$", message = "A URN has six digits.")
                @Schema(description = "URN of the school or college they leave", maxLength = 6)
                String fromSettingUrn,
        @Pattern(regexp = "^\\d{6}$", message = "A URN has six digits.")
                @Schema(description = "URN of the school or college they go to", maxLength = 6)
                String toSettingUrn,
        @Pattern(regexp = NotifyMove.GSS, message = NotifyMove.A_GSS_CODE)
                @Schema(
                        description = "GSS code of the authority where they live now",
                        maxLength = 9)
                String fromAuthority,
        @Pattern(regexp = NotifyMove.GSS, message = NotifyMove.A_GSS_CODE)
                @Schema(
                        description = "GSS code of the authority where they will live",
                        maxLength = 9)
                String toAuthority,
        @Min(0)
                @Max(2_000)
                @Schema(
                        description =
                                "From their home to the new placement, in whole kilometres; needed"
                                        + " where the move leads out of the area")
                Integer distanceKm,
        @Schema(description = "True where they had to move at once") Boolean emergency) {

    static final String GSS = "^[ENSW]\\d{8}$";
    static final String A_GSS_CODE = "A GSS code is a letter and eight digits.";

    /** Returns the move as reported, starting from where the plan says they are. */
    NotifiedMove of(Plan plan) {
        Route route =
                new Route(
                        fromSettingUrn == null ? plan.settingUrn().orElse(null) : fromSettingUrn,
                        toSettingUrn,
                        fromAuthority == null
                                ? plan.authorities().residenceAuthority()
                                : fromAuthority,
                        toAuthority,
                        distanceKm);
        return new NotifiedMove(route, movesOn, reason, Boolean.TRUE.equals(emergency));
    }
}
