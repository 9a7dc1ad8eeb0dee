package london.dsco.advice.screening;

import java.time.LocalDate;
import java.util.List;

/**
 * What a screening found.
 *
 * @param screenedOn London date; the age on that day counts
 * @param restrictions what restricts the young person's liberty, each once
 * @param referredTo null, as referredOn, where nothing was referred
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
