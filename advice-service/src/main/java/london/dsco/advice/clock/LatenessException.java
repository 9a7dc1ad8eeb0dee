package london.dsco.advice.clock;

import java.time.LocalDate;
import java.util.Objects;

/**
 * An exception on the record of one request: claimed by one person, counting once a second has
 * approved it.
 *
 * @param claim what the {@linkplain ExceptionRules rules} allowed
 * @param recordedBy user name of who claimed it
 * @param recordedOn London date of the claim
 * @param approval null until it is approved
 */
public record LatenessException(
        ExceptionClaim claim, String recordedBy, LocalDate recordedOn, Approval approval) {

    /**
     * @param approvedBy user name of the DSCO or manager
     * @param approvedOn London date of the approval
     */
    public record Approval(String approvedBy, LocalDate approvedOn) {}

    public LatenessException {
        Objects.requireNonNull(claim);
        Objects.requireNonNull(recordedBy);
        Objects.requireNonNull(recordedOn);
    }

    public static LatenessException claimed(
            ExceptionClaim claim, String recordedBy, LocalDate recordedOn) {
        return new LatenessException(claim, recordedBy, recordedOn, null);
    }

    /** The same with its approval; {@link ExceptionApproval} says who may give it. */
    public LatenessException approved(String approvedBy, LocalDate approvedOn) {
        return new LatenessException(
                claim, recordedBy, recordedOn, new Approval(approvedBy, approvedOn));
    }

    /** Whether it counts. A claim that nobody has approved excuses nothing. */
    public boolean excuses() {
        return approval != null;
    }
}
