package london.dsco.review.transfer;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import london.dsco.domain.OpaqueReference;
import london.dsco.review.plan.Child;
import london.dsco.review.plan.Plan;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The request of the new authority to take over a plan. */
@Schema(description = "Where a plan comes from, and how your borough refers to it")
public record AcceptTransfer(
        @NotNull
                @Pattern(
                        regexp = "^E\\d{8}$",
                        message = "A GSS code is the letter E and eight digits.")
                @Schema(description = "GSS code of the borough that transferred it", maxLength = 9)
                String fromBorough,
        @NotNull
                @Size(max = 64)
                @Pattern(
                        regexp = Plan.REFERENCE,
                        message = "A reference has up to 64 letters, digits and . _ : -")
                @OpaqueReference
                @Schema(description = "Your borough's own reference for the plan")
                String planRef,
        @NotNull
                @Size(max = 64)
                @Pattern(
                        regexp = Child.REFERENCE,
                        message = "A reference has up to 64 letters, digits and . _ : / -")
                @OpaqueReference
                @Schema(description = "Your borough's own reference for the child")
                String childRef) {}
