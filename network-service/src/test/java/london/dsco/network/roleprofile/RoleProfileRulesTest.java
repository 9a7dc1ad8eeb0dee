package london.dsco.network.roleprofile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import london.dsco.domain.Finding;
import org.junit.jupiter.api.Test;

class RoleProfileRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final StrandTasks STRATEGIC =
            new StrandTasks(RoleStrand.STRATEGIC, List.of("Advise"));

    @Test
    void acceptsAPostThatTwoPeopleShare() {
        assertThat(
                        codes(
                                TODAY,
                                List.of(STRATEGIC),
                                new Holder("Head of Service", "dsco@camden"),
                                new Holder("Practice Lead", null)))
                .isEmpty();
    }

    @Test
    void refusesTheSamePersonInThePostTwice() {
        Holder lead = new Holder("Practice Lead", null);

        assertThat(codes(TODAY, List.of(STRATEGIC), lead, lead)).containsExactly("twice");
    }

    @Test
    void refusesAnEmailAddressInPlaceOfAPostOrUserName() {
        assertThat(
                        codes(
                                TODAY,
                                List.of(STRATEGIC),
                                new Holder("Lead, a.b@camden.gov.uk", "a.b@camden.gov.uk")))
                .containsExactly("contact-details", "contact-details");
    }

    @Test
    void refusesARoleThatHasNotBegun() {
        assertThat(codes(TODAY.plusDays(1), List.of(STRATEGIC), new Holder("Lead", null)))
                .containsExactly("in-the-future");
    }

    @Test
    void refusesARepeatedStrand() {
        assertThat(codes(TODAY, List.of(STRATEGIC, STRATEGIC), new Holder("Lead", null)))
                .containsExactly("twice");
    }

    @Test
    void refusesARepeatedFieldThatTheyHaveLed() {
        Leadership leadership =
                new Leadership(
                        LeadershipLevel.HEAD_OF_SERVICE,
                        AppointedFor.LEADERSHIP,
                        List.of(LedBefore.EARLY_HELP, LedBefore.EARLY_HELP));

        assertThat(
                        RoleProfileRules.wrong(
                                List.of(new Holder("Head of Service", null)),
                                TODAY,
                                leadership,
                                List.of(),
                                TODAY))
                .extracting(Finding::code)
                .containsExactly("twice");
    }

    private static List<String> codes(
            LocalDate since, List<StrandTasks> strands, Holder... holders) {
        return RoleProfileRules.wrong(List.of(holders), since, null, strands, TODAY).stream()
                .map(Finding::code)
                .toList();
    }
}
