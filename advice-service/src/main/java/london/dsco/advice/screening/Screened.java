package london.dsco.advice.screening;

import java.time.LocalDate;
import java.util.List;

/**
 * The findings of a screening.
 *
 * @param screenedOn London date; the age on that day counts
 * @param restrictions what restricts the young person's liberty, each once
 * @param referredTo null, like referredOn, if there was no referral
 * @param referredOn London date
 */
record Screened(
        LocalDate screenedOn,
        boolean capacityInDoubt,
        List<Restriction> restrictions,
        ArrangementConsent consent,
        Residence residence,
        Authority authority,
        String reasons,
        Referral referredTo,
        LocalDate referredOn) {

    Screened {
        restrictions = restrictions.stream().distinct().sorted().toList();
    }
}
