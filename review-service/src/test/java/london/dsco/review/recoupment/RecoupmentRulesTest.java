package london.dsco.review.recoupment;

import static london.dsco.review.plan.PlanStatus.CEASED;
import static london.dsco.review.plan.PlanStatus.REGISTERED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import london.dsco.domain.Finding;
import london.dsco.domain.Involvement;
import london.dsco.review.plan.HomePeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RecoupmentRulesTest {

    private static final String CAMDEN = "E09000007";
    private static final String ISLINGTON = "E09000019";
    private static final LocalDate TODAY = LocalDate.parse("2027-03-01");

    @Test
    void aLookedAfterChildBelongsToTheAuthorityThatLooksAfterThem() {
        var home = RecoupmentRules.belonging(Involvement.CLA, ISLINGTON, CAMDEN);
        assertThat(home.authority()).isEqualTo(ISLINGTON);
        assertThat(home.citation()).isEqualTo("SI 1996/615, reg 7");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CLA")
    void everyOtherChildBelongsWhereTheirPlanIs(Involvement involvement) {
        assertThat(RecoupmentRules.belonging(involvement, ISLINGTON, CAMDEN).authority())
                .isEqualTo(CAMDEN);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-08-31, 2026-09-30, ",
        "2026-09-01, 2026-09-30, 2027-03-30",
        "2026-09-01, 2026-08-31, 2027-02-28"
    })
    void givesSixMonthsToAgreeForEducationFromSeptember2026(
            LocalDate from, LocalDate claimed, LocalDate by) {
        assertThat(RecoupmentRules.agreeBy(from, claimed)).isEqualTo(Optional.ofNullable(by));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-01, , 2027-02-28, CLAIMED",
        "2026-09-01, , 2027-03-01, WHOLE_COST_DUE",
        "2026-08-01, , 2029-03-01, CLAIMED",
        "2026-09-01, AGREED, 2027-03-01, AGREED",
        "2026-09-01, WHOLE_COST, 2027-03-01, WHOLE_COST",
        "2026-09-01, WITHDRAWN, 2027-03-01, WITHDRAWN"
    })
    void returnsHowFarAClaimHasCome(
            LocalDate from, Settlement settlement, LocalDate today, ClaimState state) {
        LocalDate claimed = LocalDate.parse("2026-08-31");
        assertThat(RecoupmentRules.state(from, claimed, settlement, today)).isEqualTo(state);
    }

    @Test
    void findsEveryErrorInAClaim() {
        var claim =
                new ClaimedDays(
                        LocalDate.parse("2027-01-02"),
                        LocalDate.parse("2027-01-01"),
                        TODAY.plusDays(1));
        assertThat(codes(RecoupmentRules.ofClaim(claim, TODAY)))
                .containsExactly("in-the-future", "order");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-08-31, 2026-08-31, 2026-08-31, ''",
        "2026-08-31, 2026-09-01, 2026-09-30, claim-separately",
        "2025-09-01, 2027-01-31, 2027-02-01, claim-separately",
        "2026-09-01, 2026-10-31, 2026-09-01, ''",
        "2026-09-01, 2026-10-31, 2026-08-31, order",
        "2026-08-01, 2026-09-01, 2026-07-31, order claim-separately"
    })
    void refusesAClaimAcrossTheFirstOfSeptember2026AndOneSentBeforeItsFirstDay(
            LocalDate from, LocalDate to, LocalDate claimedOn, String code) {
        var found = RecoupmentRules.ofClaim(new ClaimedDays(from, to, claimedOn), TODAY);
        assertThat(String.join(" ", codes(found))).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "AGREED,     2026-09-01, 2026-10-01, ''",
        "AGREED,     2026-09-01, 2027-03-01, ''",
        "AGREED,     2026-09-01, 2026-08-30, order",
        "AGREED,     2026-09-01, 2027-03-02, in-the-future",
        "WHOLE_COST, 2026-09-01, 2027-02-28, still-to-be-agreed",
        "WHOLE_COST, 2026-09-01, 2027-03-01, ''",
        "WHOLE_COST, 2026-08-01, 2027-03-01, still-to-be-agreed"
    })
    void findsEveryErrorInASettlement(
            Settlement settlement, LocalDate from, LocalDate on, String code) {
        var found =
                RecoupmentRules.ofSettlement(
                        settlement,
                        on,
                        new ClaimedDays(from, from, LocalDate.parse("2026-08-31")),
                        TODAY);
        assertThat(String.join(" ", codes(found))).isEqualTo(code);
    }

    @Test
    void theStepsChangeNoStatusAndArePossibleAfterThePlanHasCeased() {
        assertThat(Recouping.CLAIMED.after(REGISTERED)).contains(REGISTERED);
        assertThat(Recouping.CLAIMED.after(CEASED)).contains(CEASED);
        assertThat(Recouping.SETTLED.after(CEASED)).contains(CEASED);
    }

    /** Camden until 1 May 2026, Islington from that day; nothing is known before 2026. */
    @ParameterizedTest
    @CsvSource({
        "2025-12-31, 2026-01-31, ,          care-not-known",
        "2026-01-01, 2026-04-30, E09000007, ",
        "2026-01-01, 2026-05-01, ,          claim-separately",
        "2026-04-30, 2026-06-30, ,          claim-separately",
        "2026-05-01, 2026-06-30, E09000019, ",
        "2026-05-01, 2030-06-30, E09000019, "
    })
    void theAreaOfTheDaysOfTheEducationPaysAndNeverTwoAtOnce(
            LocalDate from, LocalDate to, String authority, String code) {
        LocalDate moved = LocalDate.parse("2026-05-01");
        RecoupmentRules.Home home =
                RecoupmentRules.homeOf(
                        List.of(
                                new HomePeriod("E09000007", LocalDate.parse("2026-01-01"), moved),
                                new HomePeriod("E09000019", moved, null)),
                        from,
                        to);

        assertThat(home.authority()).isEqualTo(authority);
        assertThat(home.wrong() == null ? null : home.wrong().code()).isEqualTo(code);
    }

    private static List<String> codes(List<Finding> found) {
        return found.stream().map(Finding::code).toList();
    }
}
