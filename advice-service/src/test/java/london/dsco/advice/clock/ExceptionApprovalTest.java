package london.dsco.advice.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import london.dsco.advice.clock.ExceptionClaim.Affected;
import london.dsco.domain.Actor;
import london.dsco.domain.Refusal;
import london.dsco.domain.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExceptionApprovalTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-10-20");
    private static final ExceptionClaim CLAIM =
            new ExceptionClaim(
                    ExceptionGround.EXCEPTIONAL_CIRCUMSTANCES,
                    Affected.CHILD,
                    LocalDate.parse("2026-09-20"),
                    null,
                    null,
                    null,
                    "Case note 12",
                    "In hospital");

    private static Actor actor(Role role, String username) {
        return new Actor(
                "sub-" + username,
                username,
                Set.of(role),
                "E09000007",
                "web",
                null,
                null,
                Instant.parse("2026-10-20T09:00:00Z"));
    }

    private static Optional<Object> conflict(
            String recordedBy, Role role, String approver, String accountable) {
        return ExceptionApproval.refusal(
                        LatenessException.claimed(CLAIM, recordedBy, TODAY),
                        actor(role, approver),
                        accountable == null ? Set.of() : Set.of(accountable.split(" ")))
                .map(
                        refusal ->
                                refusal.code() == Refusal.Code.SEPARATION_OF_DUTIES
                                        ? refusal.facts().get("conflict")
                                        : refusal.code());
    }

    @ParameterizedTest(name = "recorded by {0}, approved by {1} {2} for the figure of {3}: {4}")
    @CsvSource({
        "officer, DSCO,           dsco,    manager, ",
        "officer, TEAM_MANAGER,   second,  manager, ",
        "manager, TEAM_MANAGER,   second,  manager, ",
        "officer, DSCO,           dsco,           , ",
        "officer, TEAM_MANAGER,   second,         , UNALLOCATED_NEEDS_DSCO",
        "manager, TEAM_MANAGER,   manager,        , RECORDER_CANNOT_APPROVE",
        "officer, TEAM_MANAGER,   first,   first second, ACCOUNTABLE_MANAGER_CANNOT_APPROVE",
        "officer, TEAM_MANAGER,   second,  first second, ACCOUNTABLE_MANAGER_CANNOT_APPROVE",
        "officer, TEAM_MANAGER,   third,   first second, ",
        "manager, TEAM_MANAGER,   manager, manager, RECORDER_CANNOT_APPROVE",
        "second,  TEAM_MANAGER,   second,  manager, RECORDER_CANNOT_APPROVE",
        "officer, TEAM_MANAGER,   manager, manager, ACCOUNTABLE_MANAGER_CANNOT_APPROVE",
        // where the DSCO is also the head of service who answers for the time
        "officer, DSCO,           head,    head,    ACCOUNTABLE_MANAGER_CANNOT_APPROVE",
        "officer, SEN_CASEWORKER, other,   manager, FORBIDDEN",
        "officer, ADVICE_AUTHOR,  other,   manager, FORBIDDEN",
    })
    void aSecondPersonWhoseFigureItIsNotApproves(
            String recordedBy, Role role, String approver, String accountable, String expected) {
        assertThat(conflict(recordedBy, role, approver, accountable).map(Object::toString))
                .isEqualTo(Optional.ofNullable(expected));
    }

    @Test
    void aClaimExcusesNothingUntilItIsApproved() {
        LatenessException claimed = LatenessException.claimed(CLAIM, "officer", TODAY);
        AdviceClock clock =
                AdviceClock.startedBy(
                        Instant.parse("2026-09-01T09:00:00Z"), LegalBasis.COP_INTERNAL);
        assertThat(clock.stateMetOn(TODAY, claimed.excuses())).isEqualTo(ClockState.MET_LATE);
        LatenessException approved = claimed.approved("dsco", TODAY);
        assertThat(clock.stateMetOn(TODAY, approved.excuses())).isEqualTo(ClockState.EXCUSED_LATE);
    }

    @Test
    void anApprovedExceptionIsNotApprovedAgain() {
        LatenessException approved =
                LatenessException.claimed(CLAIM, "officer", TODAY).approved("dsco", TODAY);
        assertThat(
                        ExceptionApproval.refusal(
                                approved, actor(Role.DSCO, "another"), Set.of("manager")))
                .map(Refusal::code)
                .contains(Refusal.Code.CONFLICT);
    }
}
