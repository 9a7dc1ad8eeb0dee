package london.dsco.review.registration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import london.dsco.domain.OpaqueReference;
import london.dsco.review.plan.Plan;

/** One of many plans, as {@code PUT /plans/{planRef}} has it in its address and body. */
public record NamedPlan(
        @NotNull
                @Size(max = 64)
                @Pattern(
                        regexp = Plan.REFERENCE,
                        message = "A reference has up to 64 letters, digits and . _ : -")
                @OpaqueReference
                String planRef,
        @NotNull @Valid RegisterPlan plan) {}
