package london.dsco.review.inpatient;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A stay in hospital.
 *
 * @param admittedOn London date
 * @param dischargePlannedOn London date; leave it out while none is planned
 * @param dischargedOn London date; leave it out while they are in hospital
 * @param staffing how many staff watch over them
 */
@Schema(name = "HospitalStay")
public record HospitalStay(
        @NotNull LocalDate admittedOn,
        LocalDate dischargePlannedOn,
        LocalDate dischargedOn,
        @Schema(nullable = true) Staffing staffing) {

    /** Staffing for one child or young person. */
    @Schema(name = "StaffingRatio")
    public enum Staffing {
        /** One member of staff for several. */
        SHARED,
        ONE_TO_ONE,
        TWO_TO_ONE,
        THREE_TO_ONE_OR_MORE
    }

    boolean isOpen() {
        return dischargedOn == null;
    }

    /**
     * Returns the days from the admission to the discharge, or to today. The day of admission does
     * not count.
     */
    int days(LocalDate today) {
        LocalDate end = isOpen() ? today : dischargedOn;
        return (int) ChronoUnit.DAYS.between(admittedOn, end);
    }
}
