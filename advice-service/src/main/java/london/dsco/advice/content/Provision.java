package london.dsco.advice.content;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * One line of social care provision: section H1 or H2 of the plan. Two versions of a line that read
 * the same are equal, so an authorisation holds for exactly the words it was given for.
 *
 * @param needIds the needs it meets
 * @param frequency how often, in words: "weekly in term time", "once"
 * @param durationMinutes minutes each time; none for equipment and the like
 * @param providerRef the borough's own reference of the provider, where there is one
 * @param directPayment null where it cannot be taken as a direct payment
 */
public record Provision(
        @NotNull @Pattern(regexp = Limits.LINE_ID) String id,
        @Size(max = Limits.ITEMS) List<@NotNull @Pattern(regexp = Limits.LINE_ID) String> needIds,
        PlanSection section,
        ProvisionBasis legalBasis,
        @Size(max = Limits.PARAGRAPH) String description,
        @Size(max = Limits.LINE) String frequency,
        @Positive @Max(20_160) Integer durationMinutes,
        @Size(max = Limits.LINE) String deliveredBy,
        @Size(max = Limits.REFERENCE) String providerRef,
        LocalDate startsOn,
        LocalDate reviewOn,
        @Valid DirectPayment directPayment) {

    public Provision {
        needIds = Lines.of(needIds);
    }
}
