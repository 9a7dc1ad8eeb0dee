package london.dsco.network.series;

import static london.dsco.network.Callers.dscoOf;
import static london.dsco.network.Callers.in;
import static london.dsco.network.meeting.MeetingCalls.series;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import london.dsco.domain.Role;
import london.dsco.network.Examples;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealParts.class)
class MeetingSeriesResourceTest {

    @Test
    void everyMemberReadsTheNetworksSeries() {
        String id = series(in(Role.NETWORK_COORDINATOR), true);

        dscoOf("hackney")
                .get("/meeting-series/" + id)
                .then()
                .statusCode(200)
                .body("borough", equalTo(""))
                .body("terms.reportsTo", equalTo("SEND partnership board"));
        in(Role.REGIONAL_OBSERVER).get("/meeting-series/" + id).then().statusCode(200);
        in(Role.ADVICE_AUTHOR).get("/meeting-series/" + id).then().statusCode(403);
    }

    @Test
    void refusesAnUnsharedSeriesOfTheNetwork() {
        in(Role.NETWORK_COORDINATOR)
                .body(Examples.of("OpenMeetingSeries"))
                .post("/meeting-series")
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("network-shares"));
    }

    @Test
    void itsPartnersReadABoroughsOwnSeriesAndNoOtherBoroughDoes() {
        String one = "/meeting-series/" + series(dscoOf("camden"), false);

        for (Role role : new Role[] {Role.TEAM_MANAGER, Role.BOROUGH_ADMIN, Role.HEALTH_PARTNER}) {
            in(role).get(one).then().statusCode(200);
            in(role).get("/meeting-series?limit=200").then().body("items.id", hasItem(id(one)));
            in(role).post(one + "/ending").then().statusCode(403);
        }
        dscoOf("hackney").get(one).then().statusCode(404);
        in(Role.NETWORK_COORDINATOR).get(one).then().statusCode(404);
        in(Role.REGIONAL_OBSERVER).get(one).then().statusCode(404);
        dscoOf("hackney")
                .get("/meeting-series?limit=200&borough=E09000007")
                .then()
                .body("items.id", not(hasItem(id(one))));
        dscoOf("hackney").post(one + "/ending").then().statusCode(404);
    }

    @Test
    void theDatabaseItselfHidesItFromOtherBoroughs() throws Exception {
        String own = series(dscoOf("camden"), false);
        String shared = series(dscoOf("camden"), true);

        try (var hackney = Database.asApplicationIn("E09000012")) {
            assertThat(
                            Database.select(
                                    hackney,
                                    "select id::text from meeting_series where id in (?::uuid, ?::uuid)",
                                    own,
                                    shared))
                    .extracting(row -> row.get("id"))
                    .containsExactly(shared);
        }
    }

    @Test
    void onlyItsHolderChangesAndEndsIt() {
        String one = "/meeting-series/" + series(dscoOf("camden"), true);
        String tag = dscoOf("camden").get(one).header("ETag");
        var changed = Examples.of("ChangeMeetingSeries");

        dscoOf("camden").body(changed).put(one).then().statusCode(428);
        dscoOf("hackney").header("If-Match", tag).body(changed).put(one).then().statusCode(403);
        dscoOf("camden")
                .header("If-Match", tag)
                .body(changed)
                .put(one)
                .then()
                .statusCode(200)
                .body("rhythm", equalTo("TERMLY"))
                .body("shared", equalTo(true));
        dscoOf("camden").header("If-Match", tag).body(changed).put(one).then().statusCode(412);

        dscoOf("camden").post(one + "/ending").then().statusCode(200);
        dscoOf("camden").post(one + "/ending").then().statusCode(409);
        String last = dscoOf("camden").get(one).header("ETag");
        dscoOf("camden").header("If-Match", last).body(changed).put(one).then().statusCode(409);
        dscoOf("camden")
                .get("/meeting-series?limit=200&status=RUNNING")
                .then()
                .body("items.id", not(hasItem(id(one))));
    }

    @Test
    void refusesTermsThatIdentifyAPerson() {
        var terms = Examples.of("OpenMeetingSeries");
        terms.withObject("/terms").put("chair", "Ring 020 7946 0018");

        dscoOf("camden")
                .body(terms)
                .post("/meeting-series")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/terms/chair"));
    }

    private static String id(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }
}
