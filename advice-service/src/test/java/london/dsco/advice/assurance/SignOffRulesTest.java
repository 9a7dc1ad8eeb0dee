package london.dsco.advice.assurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import london.dsco.advice.consent.UncoveredNeed;
import london.dsco.advice.content.AdviceContent;
import london.dsco.advice.content.Provision;
import london.dsco.domain.Finding;
import london.dsco.domain.Refusal;
import london.dsco.domain.RefusedException;
import london.dsco.domain.Role;
import london.dsco.grading.Gate;
import london.dsco.grading.Grade;
import london.dsco.grading.Judgement;
import london.dsco.journey.Fixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What blocks sign-off, without a database. */
class SignOffRulesTest {

    private static final AdviceContent ADVICE = advice();
    private static final Set<Provision> AUTHORISED = Set.copyOf(ADVICE.provision());

    private static AdviceContent advice() {
        try {
            return new ObjectMapper()
                    .registerModule(new JavaTimeModule())
                    .treeToValue(Fixtures.advice(), AdviceContent.class);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static Judgement audit(Grade grade, Gate... gates) {
        return new Judgement(List.of(), new BigDecimal("80.0"), grade, Set.of(gates));
    }

    private static List<String> codes(
            Set<Provision> authorised, List<UncoveredNeed> uncovered, Judgement audit) {
        return SignOffRules.blockers(ADVICE, authorised, true, uncovered, audit).stream()
                .map(Blocker::code)
                .toList();
    }

    @Test
    void findsNoBlockerWhenNothingIsMissing() {
        assertThat(codes(AUTHORISED, List.of(), audit(Grade.GOOD))).isEmpty();
    }

    @Test
    void namesEveryUnauthorisedLine() {
        assertThat(codes(Set.of(), List.of(), audit(Grade.GOOD)))
                .containsExactly("PROVISION_UNAUTHORISED");
        assertThat(SignOffRules.blockers(ADVICE, Set.of(), true, List.of(), audit(Grade.GOOD)))
                .extracting(Blocker::reference)
                .containsExactly("p1");
    }

    @Test
    void namesEveryNeedWithoutConsent() {
        UncoveredNeed need =
                new UncoveredNeed("n1", new Finding("needs", "consent-required", "Name it."));
        assertThat(codes(AUTHORISED, List.of(need), audit(Grade.GOOD)))
                .containsExactly("CONSENT_MISSING");
    }

    @Test
    void blocksASignOffWithoutAnAudit() {
        assertThat(codes(AUTHORISED, List.of(), null)).containsExactly("AUDIT_MISSING");
    }

    @Test
    void refusesAdviceGradedInadequate() {
        assertThat(codes(AUTHORISED, List.of(), audit(Grade.INADEQUATE)))
                .containsExactly("AUDIT_NOT_PASSED");
    }

    @ParameterizedTest
    @EnumSource(Gate.class)
    void refusesEveryGateThatBarsSignOffAndNoOther(Gate gate) {
        List<String> expected = gate.barsSignOff() ? List.of("GATE_" + gate) : List.of();
        assertThat(codes(AUTHORISED, List.of(), audit(Grade.REQUIRES_IMPROVEMENT, gate)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(Obstacle.class)
    void givesTheRoleAndTheOperationThatClearEachObstacle(Obstacle obstacle) throws IOException {
        Blocker blocker = Blocker.of(obstacle);
        assertThat(blocker.detail()).endsWith(".");
        assertThat(blocker.citation()).isNotBlank();
        assertThat(blocker.cure().action()).endsWith(".");
        assertThat(Role.byCode(blocker.cure().role())).isPresent();
        try (var api = getClass().getResourceAsStream("/openapi/advice.yaml")) {
            assertThat(new String(api.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("operationId: " + blocker.cure().operation() + "\n");
        }
    }

    @Test
    void namesTheFourReasonsInTheDescriptionOfTheRole() {
        Judgement faulty =
                audit(
                        Grade.INADEQUATE,
                        Gate.BEYOND_REMIT,
                        Gate.PERSISTENT_OVER_DISCLOSURE,
                        Gate.OUTSIDE_SOCIAL_CARE);
        assertThat(codes(Set.of(), List.of(), faulty))
                .containsExactlyInAnyOrder(
                        "GATE_BEYOND_REMIT",
                        "GATE_PERSISTENT_OVER_DISCLOSURE",
                        "GATE_OUTSIDE_SOCIAL_CARE",
                        "PROVISION_UNAUTHORISED",
                        "AUDIT_NOT_PASSED");
    }

    @Test
    void refusesWithEveryBlockerAtOnce() {
        List<Blocker> blockers = SignOffRules.blockers(ADVICE, Set.of(), true, List.of(), null);
        assertThatThrownBy(() -> Blocker.requireNone(blockers))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> {
                            assertThat(refused.refusal().code())
                                    .isEqualTo(Refusal.Code.SIGN_OFF_BLOCKED);
                            assertThat(refused.refusal().facts())
                                    .containsEntry("blockers", blockers);
                        });
        assertThatCode(() -> Blocker.requireNone(List.of())).doesNotThrowAnyException();
    }
}
