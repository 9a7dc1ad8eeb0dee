package london.dsco.network;

import static london.dsco.domain.Role.BOROUGH_ADMIN;
import static london.dsco.domain.Role.DSCO;
import static london.dsco.domain.Role.NETWORK_COORDINATOR;
import static london.dsco.domain.Role.REGIONAL_OBSERVER;
import static london.dsco.domain.Role.TEAM_MANAGER;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.EnumSet;
import java.util.Set;
import london.dsco.domain.Role;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(RealParts.class)
class AccessTest {

    private static final Set<Role> READERS =
            EnumSet.of(DSCO, TEAM_MANAGER, BOROUGH_ADMIN, NETWORK_COORDINATOR, REGIONAL_OBSERVER);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/boroughs",
                "/boroughs/E09000007",
                "/benchmarks?measure=TIMELINESS",
                "/benchmarks/measures"
            })
    void onlyMembersTheCoordinatorAndObserversMayRead(String path) {
        for (Role role : Role.values()) {
            Callers.in(role).get(path).then().statusCode(READERS.contains(role) ? 200 : 403);
        }
        Callers.nobody()
                .get(path)
                .then()
                .statusCode(401)
                .body("type", equalTo("urn:problem-type:dsco:token-missing"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/boroughs", "/benchmarks?measure=QUALITY"})
    void anUnchangedAnswerIsNotSentAgain(String path) {
        String tag = Callers.dsco().get(path).then().statusCode(200).extract().header("ETag");
        Callers.dsco().header("If-None-Match", tag).get(path).then().statusCode(304);
    }
}
