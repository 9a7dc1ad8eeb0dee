package london.dsco.network.youthscheme;

import static london.dsco.network.Actors.CAMDEN;
import static london.dsco.network.Actors.HACKNEY;
import static london.dsco.network.Actors.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import london.dsco.domain.Actor;
import london.dsco.domain.Role;
import london.dsco.network.Actors;
import london.dsco.network.PeopleBand;
import org.junit.jupiter.api.Test;

/** Other boroughs see about how many young people take part, and nothing of how many trained. */
class YouthSchemeViewTest {

    private static YouthSchemeView readBy(Actor reader) {
        return YouthSchemeView.of(
                new YouthScheme(
                        new YouthScheme.Said(
                                YouthRole.values()[0],
                                "Buddies",
                                "How",
                                14,
                                25,
                                12,
                                3,
                                TODAY,
                                TODAY,
                                null),
                        Actors.of(CAMDEN, Role.DSCO)),
                reader);
    }

    @Test
    void anotherBoroughAndTheNetworkSeeOneBand() {
        for (Actor other :
                new Actor[] {Actors.of(HACKNEY, Role.DSCO), Actors.in(Role.NETWORK_COORDINATOR)}) {
            assertThat(readBy(other).takingPart()).isNull();
            assertThat(readBy(other).trained()).isNull();
            assertThat(readBy(other).takingPartBand()).isEqualTo(PeopleBand.FROM_10);
        }
    }

    @Test
    void theBoroughItselfSeesItsNumbers() {
        YouthSchemeView own = readBy(Actors.of(CAMDEN, Role.TEAM_MANAGER));
        assertThat(own.takingPart()).isEqualTo(12);
        assertThat(own.trained()).isEqualTo(3);
    }
}
