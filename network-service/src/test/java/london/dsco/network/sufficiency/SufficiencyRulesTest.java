package london.dsco.network.sufficiency;

import static london.dsco.network.sufficiency.AskedGroup.CHILDREN_AND_YOUNG_PEOPLE;
import static london.dsco.network.sufficiency.AskedGroup.HEALTH;
import static london.dsco.network.sufficiency.AskedGroup.PARENT_CARERS;
import static london.dsco.network.sufficiency.SufficiencyDuty.JOINT_COMMISSIONING;
import static london.dsco.network.sufficiency.SufficiencyDuty.LOOKED_AFTER_ACCOMMODATION;
import static london.dsco.network.sufficiency.SufficiencyDuty.SEND_PROVISION;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import london.dsco.domain.Finding;
import org.junit.jupiter.api.Test;

class SufficiencyRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate FIRST = LocalDate.of(2026, 4, 1);
    private static final LocalDate LAST = LocalDate.of(2029, 3, 31);
    private static final ProvisionNeed ENOUGH =
            need(NeededProvision.FOSTER_CARE, 0, Enough.ENOUGH, null);

    @Test
    void acceptsAConsistentStatement() {
        assertThat(wrong(List.of(LOOKED_AFTER_ACCOMMODATION), List.of(), List.of(ENOUGH), 0))
                .isEmpty();
        assertThat(
                        wrong(
                                List.of(SEND_PROVISION, JOINT_COMMISSIONING),
                                List.of(CHILDREN_AND_YOUNG_PEOPLE, PARENT_CARERS, HEALTH),
                                List.of(
                                        ENOUGH,
                                        need(
                                                NeededProvision.CHILDRENS_HOME,
                                                7,
                                                Enough.TOO_LITTLE,
                                                "Two places.")),
                                1))
                .isEmpty();
    }

    @Test
    void aReviewUnderSection27ConsultsChildrenAndParents() {
        assertThat(wrong(List.of(SEND_PROVISION), List.of(PARENT_CARERS), List.of(ENOUGH), 0))
                .containsExactly("asked families-not-asked");
    }

    @Test
    void jointCommissioningIsAgreedWithHealth() {
        assertThat(wrong(List.of(JOINT_COMMISSIONING), List.of(), List.of(ENOUGH), 0))
                .containsExactly("asked without-health");
    }

    @Test
    void requiresAGapAndAnActionForMissingProvision() {
        assertThat(
                        wrong(
                                List.of(LOOKED_AFTER_ACCOMMODATION),
                                List.of(),
                                List.of(
                                        need(
                                                NeededProvision.FOSTER_CARE,
                                                0,
                                                Enough.TOO_LITTLE,
                                                null)),
                                0))
                .containsExactly("needs/0/gap no-gap", "actions no-action");
    }

    @Test
    void refusesARepeatedProvisionDutyOrGroup() {
        assertThat(
                        wrong(
                                List.of(LOOKED_AFTER_ACCOMMODATION, LOOKED_AFTER_ACCOMMODATION),
                                List.of(HEALTH, HEALTH),
                                List.of(ENOUGH, ENOUGH),
                                0))
                .containsExactly("duties/1 twice", "asked/1 twice", "needs/1/provision twice");
    }

    /** A borough without the provision has neither, and that is a finding of its own. */
    @Test
    void acceptsThatNobodyHasPlacesWhereThereAreNone() {
        ProvisionNeed none =
                new ProvisionNeed(
                        NeededProvision.CHILDRENS_HOME, 3, 0, 0, 3, Enough.TOO_LITTLE, "All.");

        assertThat(wrong(List.of(LOOKED_AFTER_ACCOMMODATION), List.of(), List.of(none), 1))
                .isEmpty();
    }

    @Test
    void requiresAProviderOfPlaces() {
        assertThat(
                        wrong(
                                List.of(LOOKED_AFTER_ACCOMMODATION),
                                List.of(),
                                List.of(
                                        new ProvisionNeed(
                                                NeededProvision.FOSTER_CARE,
                                                3,
                                                1,
                                                0,
                                                0,
                                                Enough.ENOUGH,
                                                null)),
                                0))
                .containsExactly("needs/0/providersInArea places-of-nobody");
    }

    @Test
    void requiresItsDaysInOrder() {
        assertThat(
                        SufficiencyRules.wrong(
                                List.of(LOOKED_AFTER_ACCOMMODATION),
                                LAST,
                                FIRST,
                                TODAY.plusDays(1),
                                LAST,
                                List.of(ENOUGH),
                                List.of(),
                                0,
                                TODAY))
                .extracting(Finding::code)
                .containsExactly("before-it-begins", "in-the-future", "outside-its-time");
    }

    private static List<String> wrong(
            List<SufficiencyDuty> duties,
            List<AskedGroup> asked,
            List<ProvisionNeed> needs,
            int actions) {
        return SufficiencyRules.wrong(
                        duties, FIRST, LAST, TODAY, LAST, needs, asked, actions, TODAY)
                .stream()
                .map(
                        finding ->
                                finding.place().steps().stream()
                                                .map(String::valueOf)
                                                .collect(Collectors.joining("/"))
                                        + " "
                                        + finding.code())
                .toList();
    }

    private static ProvisionNeed need(
            NeededProvision provision, int outOfArea, Enough enough, String gap) {
        return new ProvisionNeed(provision, 12, 12, 2, outOfArea, enough, gap);
    }
}
