package london.dsco.network.sufficiency;

import static org.assertj.core.api.Assertions.assertThat;

import london.dsco.network.PeopleBand;
import org.junit.jupiter.api.Test;

/** Other boroughs see about how many children need something, and never a small number. */
class ProvisionNeedViewTest {

    private static final ProvisionNeed NEED =
            new ProvisionNeed(
                    NeededProvision.values()[0], 3, 7, 2, 21, Enough.values()[0], "Nothing");

    @Test
    void anotherBoroughSeesBandsOfChildrenAndNumbersOfPlaces() {
        ProvisionNeedView view = ProvisionNeedView.of(NEED, false);
        assertThat(view.needing()).isNull();
        assertThat(view.outOfArea()).isNull();
        assertThat(view.needingBand()).isEqualTo(PeopleBand.BELOW_10);
        assertThat(view.outOfAreaBand()).isEqualTo(PeopleBand.FROM_20);
        assertThat(view.placesInArea()).isEqualTo(7);
        assertThat(view.providersInArea()).isEqualTo(2);
    }

    @Test
    void theBoroughItselfSeesItsNumbers() {
        ProvisionNeedView view = ProvisionNeedView.of(NEED, true);
        assertThat(view.needing()).isEqualTo(3);
        assertThat(view.outOfArea()).isEqualTo(21);
    }
}
