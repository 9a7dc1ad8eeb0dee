package london.dsco.advice.clock;

import java.util.Optional;
import java.util.Set;
import london.dsco.domain.Actor;
import london.dsco.domain.Refusal;
import london.dsco.domain.Role;

/**
 * Who may approve an excuse for late advice: a DSCO or a team manager, who did not record the claim
 * and whose own figures it does not improve. Managers are responsible for timeliness, so nobody who
 * ever allocated the case may take it out of the count. Until somebody has allocated it, any
 * manager may still become responsible for it, and only a DSCO approves.
 */
public final class LatenessApprovalRules {

    private LatenessApprovalRules() {}

    /**
     * @param recordedBy user name of the person who made the claim
     * @param approved whether the claim is already approved
     * @param approver of the borough that holds the case
     * @param accountable user names of everyone who ever allocated the case; empty until then
     * @return empty when the approver may approve; {@code FORBIDDEN} for another role, {@code
     *     CONFLICT} when the claim is already approved, {@code SEPARATION_OF_DUTIES} with {@code
     *     rule} and {@code conflict} when a second person is needed
     */
    public static Optional<Refusal> refusal(
            String recordedBy, boolean approved, Actor approver, Set<String> accountable) {
        if (!approver.hasAny(Role.DSCO, Role.TEAM_MANAGER)) {
            return Optional.of(
                    Refusal.of(
                            Refusal.Code.FORBIDDEN,
                            "Only a DSCO or a team manager can approve an exception."));
        }
        if (approved) {
            return Optional.of(
                    Refusal.of(Refusal.Code.CONFLICT, "This exception has already been approved."));
        }
        if (approver.username().equals(recordedBy)) {
            return conflict(
                    "RECORDER_CANNOT_APPROVE",
                    "You recorded this exception. Another person must approve it.");
        }
        if (accountable.contains(approver.username())) {
            return conflict(
                    "ACCOUNTABLE_MANAGER_CANNOT_APPROVE",
                    "You are accountable for this case's timeliness. Another manager or a DSCO must approve the exception.");
        }
        if (accountable.isEmpty() && !approver.has(Role.DSCO)) {
            return conflict(
                    "UNALLOCATED_NEEDS_DSCO",
                    "Nobody has allocated this case yet. A DSCO must approve the exception.");
        }
        return Optional.empty();
    }

    private static Optional<Refusal> conflict(String name, String explanation) {
        return Optional.of(
                Refusal.of(Refusal.Code.SEPARATION_OF_DUTIES, explanation)
                        .with("rule", "R4")
                        .with("conflict", name));
    }
}
