package london.dsco.advice.consultation;

import static london.dsco.advice.People.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import london.dsco.advice.Journey;
import london.dsco.advice.People;
import london.dsco.domain.Actor;
import london.dsco.journey.AdviceCase;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import london.dsco.testkit.Schemas;
import london.dsco.testkit.Topics;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealParts.class)
class OfferingTest {

    private static final String OFFERED = "london.dsco.advice.request.consultation-offered.v1";

    @Inject Offering offering;

    private static AdviceCase receivedDaysAgo(int days) {
        return Journey.opened(Offer.TODAY.minusDays(days) + "T00:30:00Z");
    }

    /** Offers as a round would, this many days from today. */
    private void offerInDays(AdviceCase journey, int days) {
        offering.offer(
                UUID.fromString(journey.requestId()),
                Actor.system(
                        "consultation-offers",
                        People.CAMDEN,
                        Clock.systemUTC().instant().plus(Duration.ofDays(days))));
    }

    @Test
    void offersWithTheRequestBeforeThereIsAnAuthor() {
        AdviceCase journey = Journey.opened();
        offerInDays(journey, 0);
        as("team-manager")
                .get(journey.path("/consultations"))
                .then()
                .statusCode(200)
                .body("items.occasion", contains("OPENING"))
                .body("items.status", contains("OFFERED"))
                .body("items.offeredOn", contains(Offer.TODAY.toString()));
        var events = Topics.await("advice.request.v1", journey.requestId(), 2);
        assertThat(Topics.header(events.get(1), "ce_type")).isEqualTo(OFFERED);
        Schemas.assertValid(OFFERED, events.get(1).value());
    }

    @Test
    void offersAgainOnTheTwentyEighthDayAndNotBefore() {
        AdviceCase journey = Journey.opened();
        offerInDays(journey, 0);
        offerInDays(journey, 27);
        assertThat(Journey.entries(journey, "CONSULTATION_OFFERED")).isEqualTo(1);
        offerInDays(journey, 28);
        offerInDays(journey, 29);
        as("dsco")
                .get(journey.path("/consultations"))
                .then()
                .body("items.occasion", contains("OPENING", "WEEK_FOUR"));
    }

    @Test
    void offersOnceIfTheFirstOfferComesInWeekFour() {
        AdviceCase journey = receivedDaysAgo(28);
        offerInDays(journey, 0);
        offerInDays(journey, 1);
        as("dsco")
                .get(journey.path("/consultations"))
                .then()
                .body("items.occasion", contains("OPENING"));
    }

    @Test
    void offersOnceWhenSeveralReplicasRun() {
        List<AdviceCase> due = Stream.generate(() -> receivedDaysAgo(90)).limit(8).toList();
        IntStream.range(0, 4).parallel().forEach(replica -> offering.offerAll());
        offering.offerAll();
        assertThat(due)
                .allSatisfy(
                        journey ->
                                assertThat(Journey.entries(journey, "CONSULTATION_OFFERED"))
                                        .isEqualTo(1));
    }

    @Test
    void offersNothingForAdviceThatIsNotDue() {
        AdviceCase dispatched = Journey.signedOffWith(3).dispatched();
        AdviceCase withdrawn = Journey.opened();
        as("sen-caseworker")
                .body("{\"outcome\": \"WITHDRAWN\"}")
                .post(withdrawn.path("/outcome"))
                .then()
                .statusCode(200);
        offerInDays(dispatched, 0);
        offerInDays(withdrawn, 0);
        assertThat(Journey.entries(dispatched, "CONSULTATION_OFFERED")).isZero();
        assertThat(Journey.entries(withdrawn, "CONSULTATION_OFFERED")).isZero();
    }

    @Test
    void actsAsANamedSystemActorAndShowsTheSenTeamNothing() {
        AdviceCase journey = Journey.opened();
        offerInDays(journey, 0);
        assertThat(
                        Database.select(
                                "select username from access_log where ? = any(record_ids)"
                                        + " and action = 'CONSULTATION_OFFERED'",
                                journey.requestId()))
                .extracting(row -> row.get("username"))
                .containsExactly("system:consultation-offers");
        as("dsco")
                .get(journey.path("/timeline"))
                .then()
                .body("entries.event", hasItem("CONSULTATION_OFFERED"));
        as("sen-caseworker")
                .get(journey.path("/timeline"))
                .then()
                .body("entries.event", contains("RECEIVED"));
        assertThat(as("sen-caseworker").get(journey.path()).asString()).doesNotContain("onsult");
    }

    @Test
    void changesNoTagOfTheRequest() {
        AdviceCase journey = Journey.opened();
        String before = People.tag("sen-caseworker", journey.path());
        offerInDays(journey, 0);
        assertThat(People.tag("sen-caseworker", journey.path())).isEqualTo(before);
    }
}
