package london.dsco.advice.consultation;

import static london.dsco.advice.People.as;
import static london.dsco.advice.People.user;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import london.dsco.advice.Journey;
import london.dsco.advice.People;
import london.dsco.advice.Staff;
import london.dsco.domain.Actor;
import london.dsco.domain.London;
import london.dsco.journey.AdviceCase;

/** The first offer of one request in Camden, with a DSCO whose hours nobody else takes. */
record Offer(AdviceCase journey, String id, String dsco, String author) {

    static final LocalDate TODAY = London.dateOf(Clock.systemUTC().instant());

    private static final String EVERY_DAY =
            "[{\"day\": \"MONDAY\", \"part\": \"FULL_DAY\", \"site\": \"Town hall\"},"
                    + " {\"day\": \"TUESDAY\", \"part\": \"FULL_DAY\"},"
                    + " {\"day\": \"WEDNESDAY\", \"part\": \"FULL_DAY\"},"
                    + " {\"day\": \"THURSDAY\", \"part\": \"FULL_DAY\"},"
                    + " {\"day\": \"FRIDAY\", \"part\": \"MORNING\"}]";

    /** An offer to the author of the usual test cases. */
    Offer(AdviceCase journey, String id, String dsco) {
        this(journey, id, dsco, "advice-author@camden");
    }

    /** Makes an offer to an author whose hours nobody else takes. */
    Offer withAnAuthorOfItsOwn() {
        String name = "author-" + UUID.randomUUID().toString().substring(0, 13) + "@camden";
        Staff.author(name, "camden", Staff.TEAM);
        return handedTo(name);
    }

    Offer handedTo(String next) {
        String allocation = journey.path("/allocation");
        as("team-manager")
                .header("If-Match", People.tag("team-manager", allocation))
                .body("{\"author\": \"%s\"}".formatted(next))
                .put(allocation)
                .then()
                .statusCode(200);
        return new Offer(journey, id, dsco, next);
    }

    /** Returns the same offer with another DSCO. */
    Offer with(String another) {
        return new Offer(journey, id, another, author);
    }

    private RequestSpecification by(String role) {
        return role.equals("advice-author") ? user(author, "camden", role) : as(role);
    }

    static Offer allocated(Offering offering) {
        return of(offering, Journey.opened().allocated(), newDsco("[]"));
    }

    static Offer of(Offering offering, AdviceCase journey, String dsco) {
        offering.offer(
                UUID.fromString(journey.requestId()),
                Actor.system("test", People.CAMDEN, Clock.systemUTC().instant()));
        String id =
                as("dsco")
                        .get(journey.path("/consultations"))
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("items[0].id");
        return new Offer(journey, id, dsco);
    }

    /** Registers a DSCO who works every weekday. */
    static String newDsco(String leave) {
        String name = "dsco-" + UUID.randomUUID().toString().substring(0, 13) + "@camden";
        Staff.dsco(name, "camden", EVERY_DAY, leave);
        return name;
    }

    Offer accepted() {
        post("advice-author", "/acceptance", null).then().statusCode(200);
        return this;
    }

    Offer booked(String startsAt) {
        book("advice-author", startsAt).then().statusCode(200);
        return this;
    }

    Response book(String role, String startsAt) {
        return post(
                role,
                "/booking",
                "{\"dsco\": \"%s\", \"startsAt\": \"%s\"}".formatted(dsco, startsAt));
    }

    Response cancel(String role, String reason) {
        return post(role, "/cancellation", "{\"reason\": \"%s\"}".formatted(reason));
    }

    Response hold(LocalDate on) {
        return post(
                "dsco",
                "/outcome",
                "{\"heldOn\": \"%s\", \"outcome\": \"CHANGES_AGREED\", \"outcomeText\": \"Canary words\"}"
                        .formatted(on));
    }

    Response post(String role, String step, String body) {
        var request = by(role);
        return (body == null ? request : request.body(body)).post(path(step));
    }

    Response read(String role) {
        return by(role).get(path(""));
    }

    String path(String step) {
        return journey.path("/consultations/" + id + step);
    }

    /** Lists the starts of the free slots from tomorrow, the next first. */
    List<String> free() {
        return as("advice-author")
                .queryParam("dsco", dsco)
                .queryParam("from", TODAY.plusDays(1).toString())
                .queryParam("limit", 200)
                .get("/advice/v1/consultation-slots")
                .then()
                .statusCode(200)
                .extract()
                .path("items.startsAt");
    }
}
