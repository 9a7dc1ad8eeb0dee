package london.dsco.network.coproduction;

import static london.dsco.network.coproduction.CoProductionExtent.CAN;
import static london.dsco.network.coproduction.CoProductionExtent.CANNOT;
import static london.dsco.network.coproduction.CoProductionExtent.IN_PART;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import london.dsco.domain.Finding;
import org.junit.jupiter.api.Test;

class CoProductionRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void acceptsATopicThatHasOnlyBeenRaised() {
        assertThat(codes(CAN, null, null, null, TODAY, null)).isEmpty();
        assertThat(codes(CAN, null, "More clubs", "Two more", TODAY, TODAY)).isEmpty();
    }

    @Test
    void requiresAReasonIfItCannotBeDecidedTogether() {
        assertThat(codes(CANNOT, null, null, null, TODAY, null)).containsExactly("no-reason");
        assertThat(codes(IN_PART, null, null, null, TODAY, null)).containsExactly("no-reason");
        assertThat(codes(CANNOT, "The law decides it.", null, null, TODAY, null)).isEmpty();
    }

    @Test
    void refusesWeDidWithoutYouSaid() {
        assertThat(codes(CAN, null, null, "Two more", TODAY, null)).containsExactly("nothing-said");
    }

    @Test
    void refusesADayForSomethingThatWasNotDone() {
        assertThat(codes(CAN, null, "More clubs", null, TODAY, TODAY))
                .containsExactly("nothing-done");
    }

    @Test
    void refusesDaysInTheFutureOrOutOfOrder() {
        LocalDate tomorrow = TODAY.plusDays(1);

        assertThat(codes(CAN, null, "a", "b", tomorrow, tomorrow))
                .containsExactly("in-the-future", "in-the-future");
        assertThat(codes(CAN, null, "a", "b", TODAY, TODAY.minusDays(1)))
                .containsExactly("before-it-was-raised");
    }

    private static List<String> codes(
            CoProductionExtent extent,
            String why,
            String youSaid,
            String weDid,
            LocalDate raisedOn,
            LocalDate doneOn) {
        return CoProductionRules.wrong(extent, why, youSaid, weDid, raisedOn, doneOn, TODAY)
                .stream()
                .map(Finding::code)
                .toList();
    }
}
