package london.dsco.advice.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import london.dsco.advice.clock.LatenessApprovalRules;
import london.dsco.advice.duty.DutyMatrix.Pair;
import london.dsco.advice.duty.DutyMatrix.Part;
import london.dsco.advice.request.Requests;
import london.dsco.domain.Actor;
import london.dsco.domain.Refusal;
import london.dsco.domain.RefusedException;
import london.dsco.domain.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every two parts in a case by one person, and what else a DSCO may do. */
class DutyMatrixTest {

    private static final String ONE = "one";
    private static final Actor MANAGER = person(Role.TEAM_MANAGER);
    private static final Actor BOTH = person(Role.TEAM_MANAGER, Role.DSCO);

    private static Actor person(Role... roles) {
        return Requests.actorOn(LocalDate.of(2026, 9, 21), ONE, roles);
    }

    static Stream<Pair> pairs() {
        return DutyMatrix.pairs();
    }

    @Test
    void hasEveryOrderedPairOfParts() {
        int parts = Part.values().length;
        assertThat(pairs().map(pair -> pair.first() + " " + pair.second()).distinct())
                .hasSize(parts * (parts - 1));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pairs")
    void allowsOrRefusesTheSecondPartAsTheTableSays(Pair pair) {
        Duties duties = after(pair.first());
        String claimant = pair.first() == Part.CLAIMANT ? ONE : "officer";
        assertThat(rule(() -> take(pair.second(), duties, claimant))).isEqualTo(pair.rule());
    }

    private static Duties after(Part first) {
        Duties others = Duties.NONE.withAllocator("manager").withAuthor("author");
        return switch (first) {
            case AUTHOR -> others.withAuthor(ONE);
            case ALLOCATOR -> others.withAllocator(ONE);
            case AUTHORISER -> others.withAuthoriser(ONE);
            case AUDITOR, SIGNER -> others.withAssurer(ONE);
            case MODERATOR -> others.withModerator(ONE);
            case CLAIMANT, APPROVER -> others;
        };
    }

    private static void take(Part second, Duties duties, String claimant) {
        switch (second) {
            case AUTHOR -> duties.requireMayWrite(ONE);
            case ALLOCATOR -> duties.requireMayAllocate(ONE);
            case AUTHORISER -> duties.requireMayAuthorise(ONE);
            case AUDITOR, SIGNER -> duties.requireMayAssure(ONE);
            case MODERATOR -> duties.requireMayModerate(ONE);
            case CLAIMANT -> DscoPosition.CASE_BY_CASE.requireMayClaim(MANAGER);
            case APPROVER -> approve(duties, claimant);
        }
    }

    private static void approve(Duties duties, String claimant) {
        Optional<Refusal> refusal =
                LatenessApprovalRules.refusal(claimant, false, MANAGER, duties.allocators());
        if (refusal.isPresent()) {
            throw refusal.get().raise();
        }
        duties.requireMayApprove(ONE);
    }

    /** Returns the broken rule; null if the part may be taken. */
    private static String rule(Runnable part) {
        try {
            part.run();
            return null;
        } catch (RefusedException refused) {
            assertThat(refused.refusal().code()).isEqualTo(Refusal.Code.SEPARATION_OF_DUTIES);
            assertThat((String) refused.refusal().facts().get("rule")).matches("R[124]");
            return (String) refused.refusal().facts().get("conflict");
        }
    }

    @Test
    void allowsADscoNoOtherPartIfTheBoroughSeparatesStrictly() {
        DscoPosition strict = DscoPosition.of(true, false);
        String refused = "DSCO_STRICTLY_SEPARATE";
        assertThat(rule(() -> strict.requireMayAllocate(BOTH))).isEqualTo(refused);
        assertThat(rule(() -> strict.requireMayAuthorise(BOTH))).isEqualTo(refused);
        assertThat(rule(() -> strict.requireMayClaim(BOTH))).isEqualTo(refused);
        assertThat(DscoPosition.of(true, true)).isEqualTo(strict);
    }

    @Test
    void allowsADscoProvisionButNotAllocationUntilTheBoroughDecides() {
        DscoPosition usual = DscoPosition.of(false, false);
        assertThat(rule(() -> usual.requireMayAllocate(BOTH))).isEqualTo("DSCO_CANNOT_ALLOCATE");
        assertThat(rule(() -> usual.requireMayAuthorise(BOTH))).isNull();
        assertThat(rule(() -> usual.requireMayClaim(BOTH))).isEqualTo("DSCO_CANNOT_CLAIM");
    }

    @Test
    void allowsADscoWhoIsHeadOfServiceEveryPartOfAManager() {
        DscoPosition head = DscoPosition.of(false, true);
        assertThat(rule(() -> head.requireMayAllocate(BOTH))).isNull();
        assertThat(rule(() -> head.requireMayAuthorise(BOTH))).isNull();
        assertThat(rule(() -> head.requireMayClaim(BOTH))).isNull();
    }

    @ParameterizedTest
    @EnumSource(DscoPosition.class)
    void doesNotAffectAManagerWhoIsNotADsco(DscoPosition position) {
        assertThat(rule(() -> position.requireMayAllocate(MANAGER))).isNull();
        assertThat(rule(() -> position.requireMayAuthorise(MANAGER))).isNull();
        assertThat(rule(() -> position.requireMayClaim(MANAGER))).isNull();
    }
}
