package london.dsco.advice.consultation;

import static london.dsco.advice.People.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import london.dsco.advice.Journey;
import london.dsco.advice.People;
import london.dsco.advice.Staff;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;

/** An author is in one place at a time, and a booking outlives later changes in the register. */
@QuarkusTest
@WithTestResource(RealParts.class)
class AuthorsHoursTest {

    private static final String MONDAY_TO_FRIDAY =
            "[{\"day\": \"MONDAY\", \"part\": \"FULL_DAY\"},"
                    + " {\"day\": \"TUESDAY\", \"part\": \"FULL_DAY\"},"
                    + " {\"day\": \"WEDNESDAY\", \"part\": \"FULL_DAY\"},"
                    + " {\"day\": \"THURSDAY\", \"part\": \"FULL_DAY\"},"
                    + " {\"day\": \"FRIDAY\", \"part\": \"FULL_DAY\"}]";

    @Inject Offering offering;

    private Offer accepted() {
        return offer().withAnAuthorOfItsOwn().accepted();
    }

    private Offer offer() {
        return Offer.of(offering, Journey.opened().allocated(), Offer.newDsco("[]"));
    }

    private Offer acceptedBy(String author) {
        return offer().handedTo(author).accepted();
    }

    private static ValidatableResponse toRebook() {
        return as("dsco")
                .queryParam("limit", 200)
                .get("/advice/v1/consultations/to-rebook")
                .then()
                .statusCode(200);
    }

    @Test
    void refusesTheSameAuthorTwoDscosInOneHourAndSaysWhy() {
        Offer first = accepted();
        Offer second = acceptedBy(first.author());
        String slot = first.free().get(0);
        first.booked(slot);
        second.book("advice-author", slot)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:dsco:conflict"))
                .body("detail", containsString("The author has another consultation"));
        second.book("dsco", slot).then().statusCode(409);
        assertThat(second.free()).contains(slot);
        second.booked(first.free().get(1));
        first.cancel("advice-author", "NOT_NEEDED").then().statusCode(200);
        second.booked(slot);
    }

    @Test
    void booksOneOfManyHoursThatAnAuthorWantsAtTheSameMoment() {
        Offer first = accepted();
        List<Offer> offers =
                IntStream.range(0, 6)
                        .mapToObj(i -> i == 0 ? first : acceptedBy(first.author()))
                        .toList();
        String slot = first.free().get(0);
        List<Integer> answers =
                offers.parallelStream()
                        .map(offer -> offer.book("advice-author", slot).statusCode())
                        .toList();
        assertThat(answers).containsOnlyOnce(200).containsOnly(200, 409);
    }

    @Test
    void rebooksTheSameHourWithAnotherDsco() {
        Offer offer = accepted();
        String slot = offer.free().get(0);
        offer.booked(slot);
        Offer another = offer.with(Offer.newDsco("[]"));
        another.booked(slot).read("dsco").then().body("slot.dsco", equalTo(another.dsco()));
        assertThat(offer.free()).contains(slot);
        assertThat(another.free()).doesNotContain(slot);
    }

    @Test
    void rebooksTheSameSlotOnceTheDscoWorksAtAnotherSite() {
        Offer offer = accepted();
        String slot = offer.free().get(0);
        offer.booked(slot);
        Staff.dsco(
                offer.dsco(),
                "camden",
                MONDAY_TO_FRIDAY.replace("}", ", \"site\": \"Elsewhere\"}"),
                "[]");
        offer.booked(slot).read("dsco").then().body("slot.site", equalTo("Elsewhere"));
        assertThat(offer.free()).doesNotContain(slot);
    }

    @Test
    void keepsTheBookingWhenTheOtherDscoIsNotFreeInThatHour() {
        Offer offer = accepted();
        Offer other = accepted();
        String slot = offer.free().get(0);
        offer.booked(slot);
        other.booked(slot);
        offer.with(other.dsco())
                .book("advice-author", slot)
                .then()
                .statusCode(409)
                .body("detail", containsString("Another consultation has this slot"));
        offer.read("dsco").then().body("slot.dsco", equalTo(offer.dsco()));
        assertThat(offer.free()).doesNotContain(slot);
    }

    @Test
    void flagsABookingForRebookingOnceTheDscoIsAway() {
        Offer offer = accepted();
        String slot = offer.free().get(0);
        offer.booked(slot).read("dsco").then().body("rebookBecause", nullValue());
        toRebook().body("items.requestId", not(hasItem(offer.journey().requestId())));
        String day = slot.substring(0, 10);
        Staff.dsco(
                offer.dsco(),
                "camden",
                MONDAY_TO_FRIDAY,
                "[{\"from\": \"%s\", \"to\": \"%s\"}]".formatted(day, day));
        offer.read("advice-author")
                .then()
                .body("status", equalTo("BOOKED"))
                .body("rebookBecause", equalTo("DSCO_NOT_AVAILABLE"));
        toRebook().body("items.requestId", hasItem(offer.journey().requestId()));
        offer.booked(offer.free().get(0)).read("dsco").then().body("rebookBecause", nullValue());
        toRebook().body("items.requestId", not(hasItem(offer.journey().requestId())));
    }

    @Test
    void flagsABookingForRebookingOnceTheDscoWorksOnOtherDaysOrHasLeft() {
        Offer offer = accepted();
        offer.booked(offer.free().get(0));
        Staff.dsco(offer.dsco(), "camden", "[]", "[]");
        offer.read("dsco").then().body("rebookBecause", equalTo("DSCO_NOT_AVAILABLE"));
        People.system("camden")
                .body("{\"roles\": []}")
                .put("/advice/v1/practitioners/" + offer.dsco())
                .then()
                .statusCode(200);
        offer.read("dsco").then().body("rebookBecause", equalTo("DSCO_NOT_AVAILABLE"));
    }

    @Test
    void flagsABookingForRebookingOnceACaseGoesToAnAuthorBookedAtThatTime() {
        Offer first = accepted();
        String slot = first.free().get(0);
        first.booked(slot);
        Offer second = accepted().booked(slot).handedTo(first.author());
        second.read("dsco").then().body("rebookBecause", equalTo("AUTHOR_BOOKED_TWICE"));
        first.read("dsco").then().body("rebookBecause", equalTo("AUTHOR_BOOKED_TWICE"));
        as("dsco")
                .queryParam("limit", 200)
                .get("/advice/v1/consultations/to-rebook")
                .then()
                .body(
                        "items.find { it.requestId == '%s' }.consultations.id"
                                .formatted(second.journey().requestId()),
                        contains(second.id()));
        acceptedBy(first.author()).book("dsco", slot).then().statusCode(409);
        second.booked(second.free().get(1)).read("dsco").then().body("rebookBecause", nullValue());
    }

    @Test
    void onlyADscoListsTheBookingsToRebook() {
        for (String role : List.of("advice-author", "team-manager", "sen-caseworker")) {
            as(role).get("/advice/v1/consultations/to-rebook").then().statusCode(403);
        }
    }
}
