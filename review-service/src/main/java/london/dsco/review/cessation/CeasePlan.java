package london.dsco.review.cessation;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import london.dsco.review.plan.CeaseReason;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The authority has ceased to maintain a plan, with the dates that led to it. */
@Schema(description = "When and why the authority ceased to maintain a plan")
public record CeasePlan(
        @NotNull
                @Schema(
                        description =
                                "The first day the plan is no longer maintained. It must not be in the"
                                        + " future.",
                        examples = "2026-11-20")
                LocalDate ceasedOn,
        @NotNull @Schema(description = "The reason, as in SEN2 CeaseReason") CeaseReason reason,
        @Schema(
                        description =
                                "When the family and the setting had been informed and consulted"
                                        + " (reg 31). Required where the authority decided to"
                                        + " cease: with NEEDS_MET, HIGHER_EDUCATION, EMPLOYMENT,"
                                        + " NOT_ENGAGING, LEFT_ENGLAND and OTHER.",
                        examples = "2026-08-28")
                LocalDate consultedOn,
        @Schema(
                        description =
                                "When the family was notified of the decision and therefore of the"
                                        + " right to appeal. Required if the authority decided to cease.",
                        examples = "2026-09-15")
                LocalDate noticeOn,
        @Schema(
                        description =
                                "When a mediation certificate was issued. It may extend the time for an"
                                        + " appeal.")
                LocalDate mediationCertificateOn,
        @Schema(description = "Whether the family appealed. False when left out.") Boolean appealed,
        @Schema(
                        description =
                                "When the appeal was finally determined or withdrawn. Required if the"
                                        + " family appealed: the plan stays in force until then.")
                LocalDate appealDeterminedOn) {

    Cessation cessation() {
        return new Cessation(
                ceasedOn,
                reason,
                consultedOn,
                noticeOn,
                mediationCertificateOn,
                Boolean.TRUE.equals(appealed),
                appealDeterminedOn);
    }
}
