package london.dsco.network.regionalframework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import london.dsco.domain.Finding;
import org.junit.jupiter.api.Test;

class FrameworkRulesTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-21");
    private static final String CAMDEN = "E09000007";
    private static final List<Principle> PRINCIPLES =
            List.of(new Principle("P1", "One lead", "Named early."), new Principle("P2", "b", "c"));

    @Test
    void acceptsAFrameworkOfAllBoroughsAndOneOfSome() {
        assertThat(FrameworkRules.wrong(List.of(), PRINCIPLES, TODAY, TODAY)).isEmpty();
        assertThat(FrameworkRules.wrong(List.of(CAMDEN), PRINCIPLES, TODAY, TODAY)).isEmpty();
    }

    @Test
    void refusesUnknownBoroughsRepeatedCodesAndADayInTheFuture() {
        assertThat(
                        codes(
                                FrameworkRules.wrong(
                                        List.of("E09000099", CAMDEN, CAMDEN),
                                        List.of(PRINCIPLES.get(0), PRINCIPLES.get(0)),
                                        TODAY.plusDays(1),
                                        TODAY)))
                .containsExactly("no-such-borough", "twice", "twice", "in-the-future");
    }

    @Test
    void requiresKnownPrinciplesOnceEach() {
        assertThat(told(state("P1", ImplementationState.IN_PLACE, null))).isEmpty();
        assertThat(told(state("P3", ImplementationState.IN_PLACE, null)))
                .containsExactly("no-such-principle");
        assertThat(
                        told(
                                state("P1", ImplementationState.IN_PLACE, null),
                                state("P1", ImplementationState.UNDER_WAY, null)))
                .containsExactly("twice");
        assertThat(told(state("P1", ImplementationState.DIFFERENTLY, null)))
                .containsExactly("no-difference");
        assertThat(told(state("P1", ImplementationState.DIFFERENTLY, "By letter."))).isEmpty();
    }

    @Test
    void onlyAPartyReportsAndOnlyForADayInThePast() {
        assertThat(
                        codes(
                                FrameworkRules.wrong(
                                        "E09000012",
                                        List.of(CAMDEN),
                                        PRINCIPLES,
                                        List.of(),
                                        TODAY.plusDays(1),
                                        TODAY)))
                .containsExactly("not-a-party", "in-the-future");
    }

    private static PrincipleState state(String code, ImplementationState state, String how) {
        return new PrincipleState(code, state, how);
    }

    private static List<String> told(PrincipleState... states) {
        return codes(
                FrameworkRules.wrong(CAMDEN, List.of(), PRINCIPLES, List.of(states), TODAY, TODAY));
    }

    private static List<String> codes(List<Finding> findings) {
        return findings.stream().map(Finding::code).toList();
    }
}
