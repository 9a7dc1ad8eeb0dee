package london.dsco.advice.death;

import java.time.LocalDate;
import java.util.List;
import london.dsco.domain.Finding;
import london.dsco.domain.Place;

/** The days on which a death is possible. */
final class DeathRules {

    private DeathRules() {}

    /**
     * Returns why a death cannot be recorded; empty when it can. Dates are London's.
     *
     * @param died false if a death was recorded in error
     * @param diedOn null if the request body has none
     */
    static List<Finding> findings(
            boolean died, LocalDate diedOn, LocalDate bornOn, LocalDate today) {
        if (died != (diedOn != null)) {
            return List.of(
                    died
                            ? wrongDay("required", "Give the date of death.")
                            : wrongDay(
                                    "not-with-this", "Leave the date out: no death is recorded."));
        }
        if (died && diedOn.isBefore(bornOn)) {
            return List.of(wrongDay("before-birth", "Give a date on or after the date of birth."));
        }
        return died && diedOn.isAfter(today)
                ? List.of(wrongDay("in-the-future", "Give today's date or an earlier one."))
                : List.of();
    }

    private static Finding wrongDay(String code, String detail) {
        return new Finding(Place.of("diedOn"), code, detail);
    }
}
