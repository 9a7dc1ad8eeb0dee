package london.dsco.advice.consultation;

import static london.dsco.advice.People.as;
import static london.dsco.advice.People.user;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import london.dsco.advice.Staff;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(RealParts.class)
class UpliftTest {

    private static final String UPLIFT = "/advice/v1/consultations/uplift";
    private static final String OF_THE_AUTHOR = UPLIFT + "?author=advice-author@camden";

    @Inject Offering offering;

    private static JsonPath uplift(String role) {
        return as(role).get(OF_THE_AUTHOR).then().statusCode(200).extract().jsonPath();
    }

    @Test
    void countsAdviceDispatchedAfterAConsultationForDscoAndManager() {
        Offer offer = Offer.allocated(offering).accepted();
        offer.hold(Offer.TODAY).then().statusCode(200);
        long before = uplift("dsco").getLong("after.outstanding");
        offer.journey().drafted().submitted().authorised().audited(3).signedOff().dispatched();
        JsonPath after = uplift("dsco");
        assertThat(after.getLong("after.outstanding")).isEqualTo(before + 1);
        assertThat(after.getString("consultedOn")).isNotNull();
        assertThat(uplift("team-manager").getLong("after.outstanding"))
                .isEqualTo(after.getLong("after.outstanding"));
    }

    @Test
    void refusesAManagerAnAuthorOfAnotherTeamLikeOneWhoDoesNotExist() {
        Staff.manager("manager-of-uplift@camden", "camden", "Team of one");
        for (String author : new String[] {"advice-author@camden", "nobody@camden"}) {
            user("manager-of-uplift@camden", "camden", "team-manager")
                    .get(UPLIFT + "?author=" + author)
                    .then()
                    .statusCode(403)
                    .body("detail", equalTo("This author is not in your team."));
        }
    }

    @Test
    void refusesAnAuthorWhoIsNotInTheBoroughsRegister() {
        as("dsco")
                .get(UPLIFT + "?author=nobody@camden")
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("author"));
        as("dsco", "hackney").get(OF_THE_AUTHOR).then().statusCode(400);
    }

    @Test
    void needsTheNameOfAnAuthor() {
        as("dsco").get(UPLIFT).then().statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"advice-author", "sen-caseworker", "borough-admin", "health-partner"})
    void refusesEveryOtherRole(String role) {
        as(role).get(OF_THE_AUTHOR).then().statusCode(403);
    }
}
