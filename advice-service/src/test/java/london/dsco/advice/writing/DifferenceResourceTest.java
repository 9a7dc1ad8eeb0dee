package london.dsco.advice.writing;

import static london.dsco.advice.People.as;
import static london.dsco.advice.People.system;
import static london.dsco.advice.People.user;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import london.dsco.advice.Journey;
import london.dsco.journey.AdviceCase;
import london.dsco.journey.Fixtures;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealParts.class)
class DifferenceResourceTest {

    private static final String DRAFT = "/advice/differences";
    private static final String SECOND = "/advice/versions/2/differences";

    private static ObjectNode revised() {
        ObjectNode advice = Fixtures.advice();
        ((ObjectNode) advice.at("/provision/0")).put("frequency", "fortnightly in term time");
        return advice.put("restrictedAnnex", "A canary in the annex");
    }

    private static AdviceCase twice() {
        return Journey.opened()
                .allocated()
                .drafted()
                .submitted()
                .returned()
                .drafted(revised())
                .submitted();
    }

    @Test
    void comparesAVersionWithThePreviousOneUnlessAnotherIsNamed() {
        AdviceCase journey = twice();
        for (String query : new String[] {"", "?from=1"}) {
            as("dsco")
                    .get(journey.path(SECOND + query))
                    .then()
                    .statusCode(200)
                    .body("from", equalTo(1))
                    .body("to", equalTo(2))
                    .body("items.path", contains("/provision/p1/frequency", "/restrictedAnnex"))
                    .body("items.kind", contains("CHANGED", "ADDED"))
                    .body(
                            "items[0].words",
                            equalTo("Provision p1, frequency: “weekly” became “fortnightly”."))
                    .body("items[0].before", equalTo("weekly in term time"))
                    .body("items[1].after", equalTo("A canary in the annex"));
        }
    }

    @Test
    void findsEverythingAddedInTheFirstVersion() {
        as("advice-author")
                .get(twice().path("/advice/versions/1/differences"))
                .then()
                .statusCode(200)
                .body("$", not(hasKey("from")))
                .body("items.kind", everyItem(equalTo("ADDED")))
                .body("items.path", hasItem("/needs/n1"));
    }

    @Test
    void comparesTheWorkingTextWithTheLatestVersion() {
        AdviceCase journey = Journey.opened().allocated();
        as("advice-author").get(journey.path(DRAFT)).then().body("items", empty());
        journey.drafted().submitted().returned().drafted(revised());
        as("advice-author")
                .get(journey.path(DRAFT))
                .then()
                .statusCode(200)
                .body("from", equalTo(1))
                .body("$", not(hasKey("to")))
                .body("items.path", contains("/provision/p1/frequency", "/restrictedAnnex"));
        as("advice-author")
                .get(journey.path(DRAFT + "?from=1"))
                .then()
                .body("items.path", hasItem("/provision/p1/frequency"));
    }

    @Test
    void refusesAnOlderVersionThatIsNotOlderOrDoesNotExist() {
        AdviceCase journey = twice();
        for (String from : new String[] {"2", "3"}) {
            as("dsco")
                    .get(journey.path(SECOND + "?from=" + from))
                    .then()
                    .statusCode(400)
                    .body("errors.parameter", contains("from"))
                    .body("errors.code", contains("not-older"));
        }
        as("dsco")
                .get(journey.path(DRAFT + "?from=3"))
                .then()
                .statusCode(400)
                .body("errors.code", contains("unknown-version"));
        as("dsco").get(journey.path(SECOND + "?from=0")).then().statusCode(400);
        as("dsco").get(journey.path("/advice/versions/3/differences")).then().statusCode(404);
    }

    @Test
    void hidesAChangedAnnexFromAManagerWithoutAPurpose() {
        AdviceCase journey = twice();
        assertThat(as("team-manager").get(journey.path(SECOND)).asString())
                .contains("fortnightly")
                .doesNotContain("canary", "restrictedAnnex");
        assertThat(
                        as("team-manager")
                                .header("Access-Purpose", "Complaint 2026-17")
                                .get(journey.path(SECOND))
                                .asString())
                .contains("canary");
    }

    @Test
    void isForThoseWhoSeeTheWholeCase() {
        AdviceCase journey = twice().authorised().audited(3).signedOff().dispatched();
        for (String path : new String[] {SECOND, DRAFT}) {
            as("sen-caseworker").get(journey.path(path)).then().statusCode(403);
            system("camden").get(journey.path(path)).then().statusCode(403);
            user("advice-author-2@camden", "camden", "advice-author")
                    .get(journey.path(path))
                    .then()
                    .statusCode(403);
            as("dsco", "hackney").get(journey.path(path)).then().statusCode(404);
        }
    }
}
