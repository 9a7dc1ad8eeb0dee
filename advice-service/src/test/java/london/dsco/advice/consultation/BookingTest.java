package london.dsco.advice.consultation;

import static london.dsco.advice.People.as;
import static london.dsco.advice.People.user;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import london.dsco.advice.Journey;
import london.dsco.domain.London;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(RealParts.class)
class BookingTest {

    private static final String SLOTS = "/advice/v1/consultation-slots";

    @Inject Offering offering;
    @Inject FreeingSlots freeing;

    private Offer accepted() {
        return Offer.allocated(offering).withAnAuthorOfItsOwn().accepted();
    }

    private Offer acceptedWith(String dsco) {
        return Offer.of(offering, Journey.opened().allocated(), dsco)
                .withAnAuthorOfItsOwn()
                .accepted();
    }

    private static void assertRefused(Offer offer, String startsAt, String code) {
        offer.book("advice-author", startsAt)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/startsAt"))
                .body("errors.code", contains(code));
        offer.read("dsco").then().body("status", equalTo("ACCEPTED"));
    }

    @Test
    void aBookedSlotIsNotFreeUntilItIsRebooked() {
        Offer offer = accepted();
        List<String> free = offer.free();
        offer.booked(free.get(0));
        assertThat(offer.free()).doesNotContain(free.get(0)).contains(free.get(1));
        offer.book("dsco", free.get(1))
                .then()
                .statusCode(200)
                .body("slot.startsAt", equalTo(free.get(1)))
                .body("bookedBy", equalTo("dsco@camden"));
        assertThat(offer.free()).contains(free.get(0)).doesNotContain(free.get(1));
        assertThat(Journey.entries(offer.journey(), "CONSULTATION_BOOKED")).isEqualTo(2);
    }

    @Test
    void changesNothingWhenTheSameSlotIsBookedAgain() {
        Offer offer = accepted();
        String slot = offer.free().get(0);
        offer.booked(slot).booked(slot);
        assertThat(Journey.entries(offer.journey(), "CONSULTATION_BOOKED")).isEqualTo(1);
    }

    @Test
    void refusesABookingOfATakenSlotAndSaysWhy() {
        Offer first = accepted();
        Offer second = acceptedWith(first.dsco());
        String slot = first.free().get(0);
        first.booked(slot);
        second.book("advice-author", slot)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:dsco:conflict"))
                .body("detail", containsString("Another consultation has this slot"));
        second.read("dsco").then().body("status", equalTo("ACCEPTED"));
    }

    @Test
    void refusesATimeOutsideTheWorkingPattern() {
        Offer offer = accepted();
        Instant slot = Instant.parse(offer.free().get(0));
        assertRefused(offer, slot.plus(Duration.ofMinutes(30)).toString(), "not-a-slot");
        assertRefused(offer, slot.plus(Duration.ofHours(12)).toString(), "not-a-slot");
    }

    @Test
    void refusesASlotWhileTheDscoIsAwayWithoutSayingWhy() {
        Offer offer = accepted();
        String slot = offer.free().get(offer.free().size() - 1);
        String day = slot.substring(0, 10);
        String away = Offer.newDsco("[{\"from\": \"%s\", \"to\": \"%s\"}]".formatted(day, day));
        Offer other = acceptedWith(away);
        assertThat(other.free()).isNotEmpty().noneMatch(start -> start.startsWith(day));
        assertRefused(other, slot, "not-a-slot");
    }

    @Test
    void refusesASlotThatHasBegunAndOneFarAhead() {
        Offer offer = accepted();
        Instant now = Clock.systemUTC().instant();
        assertRefused(offer, now.minus(Duration.ofDays(7)).toString(), "in-the-past");
        assertRefused(offer, now.plus(Duration.ofDays(120)).toString(), "too-far-ahead");
    }

    @Test
    void refusesSomebodyWhoIsNotADsco() {
        Offer offer = accepted();
        Offer wrong = offer.with("advice-author@camden");
        wrong.book("advice-author", offer.free().get(0))
                .then()
                .statusCode(422)
                .body("errors.code", contains("not-a-dsco"));
        as("advice-author")
                .get(SLOTS + "?dsco=nobody@camden")
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("dsco"));
    }

    @Test
    void refusesABookingOfAnUnacceptedOffer() {
        Offer offer = Offer.allocated(offering);
        offer.book("advice-author", offer.free().get(0)).then().statusCode(409);
        offer.book("dsco", offer.free().get(0)).then().statusCode(409);
    }

    @Test
    void refusesABookingOfAnotherAuthorsOffer() {
        Offer offer = accepted();
        String body =
                "{\"dsco\": \"%s\", \"startsAt\": \"%s\"}"
                        .formatted(offer.dsco(), offer.free().get(0));
        user("advice-author-2@camden", "camden", "advice-author")
                .body(body)
                .post(offer.path("/booking"))
                .then()
                .statusCode(403);
        user("team-manager@camden", "camden", "team-manager", "advice-author")
                .body(body)
                .post(offer.path("/booking"))
                .then()
                .statusCode(403);
        offer.book("team-manager", offer.free().get(0)).then().statusCode(403);
    }

    @Test
    void refusesABookingAfterTheWithdrawalAndFreesTheSlot() {
        Offer offer = accepted();
        String slot = offer.free().get(0);
        offer.booked(slot);
        offer.cancel("dsco", "REQUEST_WITHDRAWN").then().statusCode(422);
        as("sen-caseworker")
                .body("{\"outcome\": \"WITHDRAWN\"}")
                .post(offer.journey().path("/outcome"))
                .then()
                .statusCode(200);
        offer.book("dsco", offer.free().get(0)).then().statusCode(409);
        freeing.freeAll();
        freeing.freeAll();
        offer.read("dsco")
                .then()
                .body("status", equalTo("CANCELLED"))
                .body("cancelledBecause", equalTo("REQUEST_WITHDRAWN"))
                .body("cancelledBy", equalTo("system:consultation-slots"));
        assertThat(offer.free()).contains(slot);
        assertThat(Journey.entries(offer.journey(), "CONSULTATION_CANCELLED")).isEqualTo(1);
    }

    @Test
    void freesTheSlotOnCancellationAndBooksAgain() {
        Offer offer = accepted();
        String slot = offer.free().get(0);
        offer.booked(slot);
        offer.cancel("advice-author", "NOT_ATTENDED")
                .then()
                .statusCode(422)
                .body("errors.code", contains("not-theirs-to-give"));
        offer.cancel("dsco", "NOT_ATTENDED").then().statusCode(409);
        offer.cancel("dsco", "DSCO_UNAVAILABLE")
                .then()
                .statusCode(200)
                .body("status", equalTo("CANCELLED"));
        assertThat(offer.free()).contains(slot);
        offer.cancel("dsco", "DSCO_UNAVAILABLE").then().statusCode(409);
        offer.booked(slot).read("dsco").then().body("status", equalTo("BOOKED"));
    }

    @Test
    void listsFreeSlotsPageByPageWithoutAWordOfOtherCases() {
        Offer offer = accepted();
        List<String> free = offer.free();
        String cursor =
                slots(offer.dsco(), null)
                        .body("items.startsAt", contains(free.get(0), free.get(1)))
                        .extract()
                        .path("nextCursor");
        slots(offer.dsco(), cursor).body("items.startsAt", contains(free.get(2), free.get(3)));
        Map<String, Object> first =
                as("dsco").get(SLOTS + "?limit=1&dsco=" + offer.dsco()).path("items[0]");
        assertThat(first.keySet()).isSubsetOf("dsco", "startsAt", "endsAt", "site");
    }

    /** The DSCO of the test works at the town hall on Mondays. */
    @Test
    void listsTheFreeSlotsOfOneSiteOnly() {
        String of = SLOTS + "?limit=200&dsco=" + accepted().dsco() + "&site=";
        List<String> days =
                as("dsco")
                        .get(of + "Town hall")
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("items.site");
        assertThat(days).isNotEmpty().containsOnly("Town hall");
        as("dsco").get(of + "Nowhere").then().body("items", empty());
    }

    private static ValidatableResponse slots(String dsco, String cursor) {
        var request =
                as("dsco")
                        .queryParam("dsco", dsco)
                        .queryParam("from", Offer.TODAY.plusDays(1).toString())
                        .queryParam("limit", 2);
        return (cursor == null ? request : request.queryParam("cursor", cursor))
                .get(SLOTS)
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?from=2020-01-01&to=2020-12-31", "?from=2999-01-01"})
    void listsNoSlotsInThePastOrFarAhead(String period) {
        as("dsco").get(SLOTS + period).then().statusCode(200).body("items", empty());
    }

    @Test
    void listsSlotsUpToTheLastDayThatCanBeBookedAndNoneAfterIt() {
        accepted();
        LocalDate last = Offer.TODAY.plusDays(84);

        assertThat(daysOfSlots(last.minusDays(6), last.plusDays(6)))
                .isNotEmpty()
                .allMatch(day -> !day.isAfter(last));
        assertThat(daysOfSlots(last.plusDays(1), null)).isEmpty();
    }

    private static List<LocalDate> daysOfSlots(LocalDate from, LocalDate to) {
        var request = as("dsco").queryParam("from", from.toString()).queryParam("limit", 200);
        List<String> starts =
                (to == null ? request : request.queryParam("to", to.toString()))
                        .get(SLOTS)
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("items.startsAt");
        return starts.stream().map(start -> London.dateOf(Instant.parse(start))).toList();
    }

    @Test
    void refusesAPeriodThatEndsBeforeItBegins() {
        as("dsco")
                .get(SLOTS + "?from=2027-02-01&to=2027-01-01")
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("from"));
    }
}
