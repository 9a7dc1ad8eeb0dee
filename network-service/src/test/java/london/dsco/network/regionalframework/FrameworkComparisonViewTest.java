package london.dsco.network.regionalframework;

import static london.dsco.network.Actors.CAMDEN;
import static london.dsco.network.Actors.HACKNEY;
import static london.dsco.network.Actors.TODAY;
import static london.dsco.network.regionalframework.ImplementationState.DIFFERENTLY;
import static london.dsco.network.regionalframework.ImplementationState.IN_PLACE;
import static london.dsco.network.regionalframework.ImplementationState.NOT_STARTED;
import static london.dsco.network.regionalframework.ImplementationState.UNDER_WAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import london.dsco.domain.Borough;
import london.dsco.domain.Role;
import london.dsco.network.Actors;
import london.dsco.network.regionalframework.FrameworkComparisonView.ComparedBorough;
import london.dsco.network.regionalframework.FrameworkComparisonView.ComparedPrinciple;
import org.junit.jupiter.api.Test;

class FrameworkComparisonViewTest {

    private static final RegionalFramework FRAMEWORK =
            new RegionalFramework(
                    new RegionalFramework.Said(
                            "Framework",
                            "Purpose",
                            List.of(),
                            List.of(
                                    new Principle("P1", "First", "Text"),
                                    new Principle("P2", "Second", "Text")),
                            TODAY,
                            null),
                    Actors.in(Role.NETWORK_COORDINATOR));

    private static Implementation of(String borough, PrincipleState... states) {
        return new Implementation(
                new Implementation.Said(UUID.randomUUID(), TODAY, null, null, List.of(states)),
                Actors.of(borough, Role.DSCO));
    }

    @Test
    void countsBoroughsPrincipleByPrinciple() {
        String barnet = Borough.BARNET.gss();
        FrameworkComparisonView view =
                FrameworkComparisonView.of(
                        FRAMEWORK,
                        List.of(
                                of(
                                        CAMDEN,
                                        new PrincipleState("P1", IN_PLACE, null),
                                        new PrincipleState("P2", NOT_STARTED, null)),
                                of(HACKNEY, new PrincipleState("P1", DIFFERENTLY, "Our way")),
                                of(
                                        barnet,
                                        new PrincipleState("P1", IN_PLACE, null),
                                        new PrincipleState("P2", UNDER_WAY, "Soon"))));

        assertThat(view.boroughs()).isEqualTo(3);
        assertThat(view.principles())
                .containsExactly(
                        new ComparedPrinciple(
                                "P1",
                                "First",
                                2,
                                0,
                                0,
                                1,
                                List.of(
                                        new ComparedBorough(CAMDEN, IN_PLACE, null, TODAY),
                                        new ComparedBorough(HACKNEY, DIFFERENTLY, "Our way", TODAY),
                                        new ComparedBorough(barnet, IN_PLACE, null, TODAY))),
                        new ComparedPrinciple(
                                "P2",
                                "Second",
                                0,
                                1,
                                1,
                                0,
                                List.of(
                                        new ComparedBorough(CAMDEN, NOT_STARTED, null, TODAY),
                                        new ComparedBorough(barnet, UNDER_WAY, "Soon", TODAY))));
    }
}
