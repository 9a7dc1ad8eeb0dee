package london.dsco.advice.assurance;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import london.dsco.advice.consent.UncoveredNeed;
import london.dsco.domain.Refusal;

/**
 * One thing that keeps the advice from being signed off, or from leaving once it is.
 *
 * @param reference id of the need or the line of provision; null where it concerns neither
 * @param cure what to do, who may, and with which operation
 * @param citation the law or the practice behind it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Blocker(String code, String reference, String detail, Cure cure, String citation) {

    /** For readers who may not know which need it is. */
    public static final Blocker CONSENT_MISSING = of(Obstacle.CONSENT_MISSING);

    /** Returns a blocker about the advice as a whole. */
    static Blocker of(Obstacle obstacle) {
        return of(obstacle, null);
    }

    /** Returns a blocker about one need or one line of provision. */
    static Blocker of(Obstacle obstacle, String reference) {
        return new Blocker(
                obstacle.name(),
                reference,
                obstacle.detail(),
                obstacle.cure(),
                obstacle.citation());
    }

    /** Returns the blocker for a need that no consent on record covers today. */
    public static Blocker missingConsent(UncoveredNeed need) {
        Obstacle consent = Obstacle.CONSENT_MISSING;
        return new Blocker(
                consent.name(),
                need.needId(),
                need.finding().explanation(),
                consent.cure(),
                consent.citation());
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code SIGN_OFF_BLOCKED} with the member {@code
     *     blockers}, when there is any
     */
    public static void requireNone(List<Blocker> blockers) {
        if (!blockers.isEmpty()) {
            throw Refusal.of(Refusal.Code.SIGN_OFF_BLOCKED)
                    .with("blockers", List.copyOf(blockers))
                    .raise();
        }
    }
}
