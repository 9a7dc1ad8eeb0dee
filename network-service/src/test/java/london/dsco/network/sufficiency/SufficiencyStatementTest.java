package london.dsco.network.sufficiency;

import static london.dsco.network.Actors.CAMDEN;
import static london.dsco.network.Actors.HACKNEY;
import static london.dsco.network.Actors.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import london.dsco.domain.Actor;
import london.dsco.domain.Role;
import london.dsco.network.Actors;
import london.dsco.network.PeopleBand;
import london.dsco.network.paper.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who learns how many children need something: from a statement, and by looking for it. */
class SufficiencyStatementTest {

    private final SufficiencyStatement statement =
            new SufficiencyStatement(said(), Actors.of(CAMDEN, Role.DSCO));

    @ParameterizedTest
    @EnumSource(Role.class)
    void nobodyOutsideTheBoroughSeesACountOfChildren(Role role) {
        Actor reader = Actors.of(role.isOfABorough() ? HACKNEY : null, role);

        assertThat(SufficiencyStatementView.of(statement, reader).needs())
                .allMatch(need -> need.needing() == null && need.outOfArea() == null)
                .extracting(ProvisionNeedView::needingBand)
                .containsExactly(PeopleBand.FROM_20, PeopleBand.BELOW_10);
    }

    @Test
    void itsOwnBoroughSeesItsCounts() {
        assertThat(
                        SufficiencyStatementView.of(statement, Actors.of(CAMDEN, Role.TEAM_MANAGER))
                                .needs())
                .extracting(ProvisionNeedView::needing)
                .containsExactly(47, 3);
    }

    /** Search answers every borough alike, so a count in its words would be found by trying. */
    @Test
    void nobodyFindsItByACountOfChildren() {
        Words words = statement.words().orElseThrow();

        assertThat(String.join("\n", words.title(), words.body(), words.rest()))
                .doesNotContainPattern("[0-9]");
        assertThat(words.tags()).containsExactly("FOSTER_CARE", "CHILDRENS_HOME");
    }

    @Test
    void isFoundByWhatIsMissingWhyChildrenAreFarAwayAndWhatIsDone() {
        Words words = statement.words().orElseThrow();

        assertThat(words.title()).isEqualTo(statement.headline()).isEqualTo("Homes near home");
        assertThat(words.body()).isEqualTo("A home for teenagers\nNo place nearby");
        assertThat(words.rest()).isEqualTo("Open a home\nTrain carers");
        assertThat(words.on()).isEqualTo(TODAY);
    }

    /** Foster care is enough, so nothing is said to be missing there. */
    private static SufficiencyStatement.Said said() {
        return new SufficiencyStatement.Said(
                List.of(SufficiencyDuty.LOOKED_AFTER_ACCOMMODATION),
                "Homes near home",
                TODAY,
                TODAY.plusYears(3),
                TODAY,
                List.of(
                        new ProvisionNeed(
                                NeededProvision.FOSTER_CARE, 47, 52, 6, 11, Enough.ENOUGH, null),
                        new ProvisionNeed(
                                NeededProvision.CHILDRENS_HOME,
                                3,
                                1,
                                1,
                                2,
                                Enough.TOO_LITTLE,
                                "A home for teenagers")),
                "No place nearby",
                List.of(),
                List.of(
                        new SufficiencyAction("Open a home", "Head of Commissioning", TODAY),
                        new SufficiencyAction("Train carers", "Head of Fostering", TODAY)),
                null,
                TODAY.plusYears(1));
    }
}
