package london.dsco.advice.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import london.dsco.domain.Actor;
import london.dsco.domain.Refusal;
import london.dsco.domain.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatenessApprovalRulesTest {

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
        return LatenessApprovalRules.refusal(
                        recordedBy,
                        false,
                        actor(role, approver),
                        accountable == null ? Set.of() : Set.of(accountable.split(" ")))
                .map(
                        refusal ->
                                refusal.code() == Refusal.Code.SEPARATION_OF_DUTIES
                                        ? refusal.facts().get("conflict")
                                        : refusal.code());
    }

    @ParameterizedTest(name = "recorded by {0}, approved by {1} {2}, accountable {3}: {4}")
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
        // the DSCO is also the head of service, who is responsible for the time
        "officer, DSCO,           head,    head,    ACCOUNTABLE_MANAGER_CANNOT_APPROVE",
        "officer, SEN_CASEWORKER, other,   manager, FORBIDDEN",
        "officer, ADVICE_AUTHOR,  other,   manager, FORBIDDEN",
    })
    void allowsTheApprovalOfAnotherPersonWhoIsNotAccountable(
            String recordedBy, Role role, String approver, String accountable, String expected) {
        assertThat(conflict(recordedBy, role, approver, accountable).map(Object::toString))
                .isEqualTo(Optional.ofNullable(expected));
    }

    @Test
    void refusesASecondApproval() {
        assertThat(
                        LatenessApprovalRules.refusal(
                                "officer", true, actor(Role.DSCO, "another"), Set.of("manager")))
                .map(Refusal::code)
                .contains(Refusal.Code.CONFLICT);
    }
}
