package london.dsco.advice.screening;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * What a screening found.
 *
 * @param screenedOn London date; the age on that day counts
 * @param capacityInDoubt whether the young person may lack capacity to consent to the arrangements
 * @param restrictions what restricts their liberty; empty where nothing does
 * @param consent whose consent the arrangements rest on
 * @param residence where they live or stay
 * @param authority who has to authorise the arrangements, not whether they have
 * @param reasons for what was found
 * @param referredTo leave it out, as referredOn, where nothing was referred
 * @param referredOn London date
 */
public record RecordScreening(
        @NotNull LocalDate screenedOn,
        @NotNull Boolean capacityInDoubt,
        @NotNull @Size(max = 8) List<@NotNull Restriction> restrictions,
        @NotNull ArrangementConsent consent,
        @NotNull Residence residence,
        @NotNull Authority authority,
        @NotBlank @Size(max = 4_000) String reasons,
        Referral referredTo,
        LocalDate referredOn) {

    Screened found() {
        return new Screened(
                screenedOn,
                capacityInDoubt,
                restrictions,
                consent,
                residence,
                authority,
                reasons,
                referredTo,
                referredOn);
    }
}
