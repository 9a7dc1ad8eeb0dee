package london.dsco.review.virtualschool;

import static london.dsco.review.Callers.CAMDEN;
import static london.dsco.review.Callers.HACKNEY;
import static london.dsco.review.Callers.ISLINGTON;
import static london.dsco.review.Callers.camden;
import static london.dsco.review.Callers.camdenSystem;
import static london.dsco.review.Callers.islington;
import static london.dsco.review.Callers.islingtonSystem;
import static london.dsco.review.PlanBodies.planWith;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import london.dsco.review.PlannedReview;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(RealParts.class)
class VirtualSchoolResourceTest {

    private static final String KENT = "E10000016";
    private static final String SURREY = "E10000030";

    @ParameterizedTest
    @EnumSource(ContactStatus.class)
    void canBeReplacedInAnyState(ContactStatus status) {
        assertThat(RecordingContacts.KEPT.after(status)).contains(ContactStatus.KEPT);
        assertThat(RecordingContacts.KEPT.opens()).contains(ContactStatus.KEPT);
    }

    @Test
    void isTheCorporateParentsForALookedAfterChild() {
        keep(islington("virtual-school"), ISLINGTON, "Islington Virtual School");
        var body = planWith("involvement", "CLA");
        body.put("careAuthority", ISLINGTON);
        body.put("residenceAuthority", HACKNEY);

        ofChild(PlannedReview.of(body).planRef())
                .statusCode(200)
                .body("authority", equalTo(ISLINGTON))
                .body("citation", equalTo("Children Act 1989, s 22(3A) to (3C)"))
                .body("contact.office", equalTo("Islington Virtual School"))
                .body("contact.email", equalTo("virtual.school@example.org"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CIN", "CP"})
    void isTheBoroughsOwnForAChildWithASocialWorker(String involvement) {
        keep(camden("borough-admin"), CAMDEN, "Camden Virtual School");
        ofChild(PlannedReview.of(planWith("involvement", involvement)).planRef())
                .body("authority", equalTo(CAMDEN))
                .body("contact.office", equalTo("Camden Virtual School"));
    }

    @Test
    void isEmptyForEveryOtherChild() {
        ofChild(PlannedReview.of(planWith("involvement", "EARLY_HELP")).planRef())
                .statusCode(200)
                .body("authority", nullValue())
                .body("citation", nullValue())
                .body("contact", nullValue());
    }

    @Test
    void namesTheAuthorityEvenWithoutAContact() {
        var body = planWith("involvement", "CLA");
        body.put("careAuthority", "E10000099");
        ofChild(PlannedReview.of(body).planRef())
                .body("authority", equalTo("E10000099"))
                .body("contact", nullValue());
    }

    @Test
    void keepsAnAuthorityOutsideLondonOnlyForTheBoroughThatRecordedIt() {
        keep(camdenSystem(), KENT, "Virtual School Kent");
        keep(camdenSystem(), KENT, "Virtual School of Kent");

        read(camden("sen-caseworker"), KENT)
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("office", equalTo("Virtual School of Kent"))
                .body("keptOn", equalTo("2026-11-21"));
        read(islingtonSystem(), KENT).statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {ISLINGTON, "E09000099"})
    void refusesTheContactOfAnotherLondonBorough(String authority) {
        put(camdenSystem(), authority, "Another").statusCode(403);
    }

    @Test
    void refusesAContactThatIsNotAMailbox() {
        camdenSystem()
                .body(Map.of("office", "Virtual School", "email", "none"))
                .put("/virtual-schools/" + SURREY)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/email"));
        read(camdenSystem(), SURREY).statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"setting", "advice-author", "team-manager", "health-partner"})
    void refusesThoseWhoDoNotRunReviews(String role) {
        read(camden(role), CAMDEN).statusCode(403);
        camden(role).get("/plans/EHCP-1/virtual-school").then().statusCode(403);
        put(camden(role), CAMDEN, "Another").statusCode(403);
    }

    @Test
    void showsNothingAboutAnotherBoroughsChild() {
        String ref = PlannedReview.of(planWith("involvement", "CIN")).planRef();
        islington("sen-caseworker").get("/plans/" + ref + "/virtual-school").then().statusCode(404);
    }

    /** Every borough reads it, so it is in no list of rows that boroughs cannot share. */
    @Test
    void everyBoroughReadsItAndOnlyItsOwnWritesIt() throws Exception {
        keep(islingtonSystem(), ISLINGTON, "Islington Virtual School");
        try (var hackney = Database.asApplicationIn(HACKNEY)) {
            assertThat(
                            Database.select(
                                    hackney,
                                    "select 1 from virtual_school where borough = ?",
                                    ISLINGTON))
                    .hasSize(1);
            try (var change =
                    hackney.prepareStatement("update virtual_school set email = '' where true")) {
                assertThat(change.executeUpdate()).isZero();
            }
            try (var delete = hackney.prepareStatement("delete from virtual_school")) {
                assertThatThrownBy(delete::executeUpdate).hasMessageContaining("permission denied");
            }
        }
        try (var nobody = Database.asApplication()) {
            assertThat(Database.select(nobody, "select 1 from virtual_school")).isEmpty();
        }
    }

    private static void keep(RequestSpecification caller, String authority, String office) {
        int status = put(caller, authority, office).extract().statusCode();
        assertThat(status).isIn(200, 201);
    }

    private static ValidatableResponse put(
            RequestSpecification caller, String authority, String office) {
        return caller.body(
                        Map.of(
                                "office", office,
                                "email", "virtual.school@example.org",
                                "telephone", "020 7946 0000"))
                .put("/virtual-schools/" + authority)
                .then();
    }

    private static ValidatableResponse read(RequestSpecification caller, String authority) {
        return caller.get("/virtual-schools/" + authority).then();
    }

    private static ValidatableResponse ofChild(String planRef) {
        return camden("sen-caseworker").get("/plans/" + planRef + "/virtual-school").then();
    }
}
