package london.dsco.advice.consultation;

import static london.dsco.advice.People.as;
import static london.dsco.advice.People.user;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import london.dsco.advice.Journey;
import london.dsco.advice.People;
import london.dsco.journey.AdviceCase;
import london.dsco.testkit.RealParts;
import london.dsco.testkit.Schemas;
import london.dsco.testkit.Topics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(RealParts.class)
class ConsultationResourceTest {

    private static final String HELD = "london.dsco.advice.request.consultation-held.v1";
    private static final String DECLINED = "{\"reason\": \"NO_TIME\", \"note\": \"Canary words\"}";

    @Inject Offering offering;

    private Offer offer() {
        return Offer.allocated(offering);
    }

    private static void withdraw(AdviceCase journey) {
        as("sen-caseworker")
                .body("{\"outcome\": \"WITHDRAWN\"}")
                .post(journey.path("/outcome"))
                .then()
                .statusCode(200);
    }

    @Test
    void anAuthorAcceptsAndBooksAndTheDscoRecordsTheResult() {
        Offer offer = offer().accepted();
        String slot = offer.free().get(0);
        offer.book("advice-author", slot)
                .then()
                .statusCode(200)
                .body("status", equalTo("BOOKED"))
                .body("slot.startsAt", equalTo(slot))
                .body("bookedBy", equalTo("advice-author@camden"));
        offer.hold(Offer.TODAY)
                .then()
                .statusCode(200)
                .body("status", equalTo("HELD"))
                .body("heldOn", equalTo(Offer.TODAY.toString()))
                .body("outcome", equalTo("CHANGES_AGREED"))
                .body("heldBy", equalTo("dsco@camden"));
        offer.read("advice-author").then().body("outcomeText", equalTo("Canary words"));
        assertThat(offer.free()).contains(slot);
        var events = Topics.await("advice.request.v1", offer.journey().requestId(), 3);
        assertThat(Topics.header(events.get(2), "ce_type")).isEqualTo(HELD);
        Schemas.assertValid(HELD, events.get(2).value());
        assertThat(events.get(2).value()).doesNotContain("Canary", "author", "CHANGES");
    }

    @Test
    void anAuthorDeclinesWithAReasonAndCannotAcceptAfterwards() {
        Offer offer = offer();
        offer.post("advice-author", "/decline", DECLINED)
                .then()
                .statusCode(200)
                .body("status", equalTo("DECLINED"))
                .body("declineReason", equalTo("NO_TIME"))
                .body("answeredBy", equalTo("advice-author@camden"));
        offer.post("advice-author", "/acceptance", null)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:dsco:transition-not-allowed"));
        offer.post("advice-author", "/decline", "{}").then().statusCode(400);
        assertThat(as("dsco").get(offer.journey().path("/timeline")).asString())
                .contains("CONSULTATION_DECLINED")
                .doesNotContain("Canary");
    }

    @Test
    void refusesAResponseToAnOfferBeforeThereIsAnAuthor() {
        Offer offer = Offer.of(offering, Journey.opened(), "nobody@camden");
        offer.post("advice-author", "/acceptance", null).then().statusCode(403);
        offer.hold(Offer.TODAY).then().statusCode(409);
    }

    @Test
    void refusesAnAuthorOfAnotherCase() {
        Offer offer = offer();
        user("advice-author-2@camden", "camden", "advice-author")
                .post(offer.path("/acceptance"))
                .then()
                .statusCode(403);
        // a manager of the team who also writes sees the case, and is not responsible for its
        // author
        user("team-manager@camden", "camden", "team-manager", "advice-author")
                .post(offer.path("/acceptance"))
                .then()
                .statusCode(403);
        user("team-manager@camden", "camden", "team-manager", "advice-author")
                .body(DECLINED)
                .post(offer.path("/decline"))
                .then()
                .statusCode(403);
        offer.read("dsco").then().body("status", equalTo("OFFERED"));
    }

    @Test
    void theNextAuthorAcceptsAnOfferAfterAReallocation() {
        Offer offer = offer();
        as("team-manager")
                .header("If-Match", People.tag("team-manager", offer.journey().path("/allocation")))
                .body("{\"author\": \"advice-author-2@camden\"}")
                .put(offer.journey().path("/allocation"))
                .then()
                .statusCode(200);
        offer.post("advice-author", "/acceptance", null).then().statusCode(403);
        user("advice-author-2@camden", "camden", "advice-author")
                .post(offer.path("/acceptance"))
                .then()
                .statusCode(200)
                .body("answeredBy", equalTo("advice-author-2@camden"));
    }

    @Test
    void refusesToAcceptAnOfferAfterTheWithdrawal() {
        Offer offer = offer();
        withdraw(offer.journey());
        offer.post("advice-author", "/acceptance", null).then().statusCode(409);
        offer.post("advice-author", "/decline", DECLINED).then().statusCode(409);
    }

    @Test
    void aConsultationIsHeldOnlyOnceAndNeitherTomorrowNorBeforeTheOffer() {
        Offer offer = offer();
        offer.hold(Offer.TODAY).then().statusCode(409);
        offer.accepted();
        offer.hold(Offer.TODAY.plusDays(1))
                .then()
                .statusCode(422)
                .body("errors.code", contains("in-the-future"));
        offer.hold(Offer.TODAY.minusDays(1))
                .then()
                .statusCode(422)
                .body("errors.code", contains("before-the-offer"));
        offer.hold(Offer.TODAY).then().statusCode(200);
        offer.hold(Offer.TODAY).then().statusCode(409);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sen-caseworker", "health-partner", "borough-admin", "virtual-school"})
    void otherRolesCannotReadConsultations(String role) {
        Offer offer = offer();
        offer.read(role).then().statusCode(403);
        as(role).get(offer.journey().path("/consultations")).then().statusCode(403);
        as(role).get("/advice/v1/consultation-slots").then().statusCode(403);
    }

    @Test
    void theBoroughsSystemAndAnotherBoroughCannotReadConsultations() {
        Offer offer = offer();
        People.system("camden").get(offer.path("")).then().statusCode(403);
        as("dsco", "hackney").get(offer.path("")).then().statusCode(404);
        offer.read("team-manager").then().statusCode(200);
    }

    @Test
    void aConsultationOfAnotherRequestIsNotFound() {
        Offer offer = offer();
        Offer other = offer();
        as("dsco").get(offer.journey().path("/consultations/" + other.id())).then().statusCode(404);
        as("advice-author")
                .post(offer.journey().path("/consultations/" + other.id() + "/acceptance"))
                .then()
                .statusCode(404);
        as("advice-author")
                .post(offer.journey().path("/consultations/" + UUID.randomUUID() + "/acceptance"))
                .then()
                .statusCode(404);
    }

    @Test
    void repeatsTheAnswerToARepeatedCommandAndRefusesAStaleTag() {
        Offer offer = offer();
        String tag = offer.read("advice-author").header("ETag");
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            as("advice-author")
                    .header("Idempotency-Key", key)
                    .header("If-Match", tag)
                    .post(offer.path("/acceptance"))
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("ACCEPTED"));
        }
        assertThat(Journey.entries(offer.journey(), "CONSULTATION_ACCEPTED")).isEqualTo(1);
        as("advice-author")
                .header("If-Match", tag)
                .body("{\"reason\": \"NOT_NEEDED\"}")
                .post(offer.path("/cancellation"))
                .then()
                .statusCode(412);
    }

    @Test
    void listsTheOffersOfARequestPageByPage() {
        Offer offer = offer();
        as("dsco")
                .queryParam("limit", 1)
                .get(offer.journey().path("/consultations"))
                .then()
                .statusCode(200)
                .body("items.id", contains(offer.id()))
                .body("nextCursor", nullValue());
    }
}
