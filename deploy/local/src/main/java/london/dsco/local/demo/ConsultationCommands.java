package london.dsco.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import london.dsco.journey.Letter;
import london.dsco.local.StackFailure;

/**
 * What follows the service's offer of a consultation. One author in five accepts it while drafting,
 * and the DSCO later reports the result. Some decline. Repeating it is harmless.
 */
final class ConsultationCommands {

    private static final String SLOTS = "/advice/v1/consultation-slots";
    private static final int ONE_IN = 5;

    /**
     * The number of first cases without one in a borough, so that there are grades from before the
     * first consultation.
     */
    private static final int BEFORE = 20;

    /** The service makes offers in rounds of a second. */
    private static final int POLLS = 300;

    private static final int PAUSE_MILLIS = 100;

    private final DemoApi api;
    private final RequestCommands requests;

    ConsultationCommands(DemoApi api, RequestCommands requests) {
        this.api = api;
        this.requests = requests;
    }

    static boolean isTakenUp(DemoCase request) {
        return request.number() > BEFORE && request.number() % ONE_IN == 1;
    }

    static boolean isDeclined(DemoCase request) {
        return request.number() % (ONE_IN * 2) == 3;
    }

    /** Answers as the author; an author who accepts books the next free hour. */
    void answer(DemoStep step) {
        DemoCase request = step.request();
        if (isDeclined(request) && isOpen(offer(request))) {
            post(step, request.author(), offer(request), "decline", Map.of("reason", "NO_TIME"));
        }
        if (!isTakenUp(request)) {
            return;
        }
        if (isOpen(offer(request))) {
            post(step, request.author(), offer(request), "acceptance", null);
        }
        if (status(offer(request)).equals("ACCEPTED")) {
            book(step);
        }
    }

    /**
     * Books one hour at a time, so that nobody takes an hour that somebody else has just seen as
     * free.
     */
    private synchronized void book(DemoStep step) {
        DemoCase request = step.request();
        LocalDate tomorrow = step.day().plusDays(1);
        JsonNode free =
                api.get(
                                request.author(),
                                SLOTS
                                        + "?limit=1&dsco="
                                        + request.dsco()
                                        + "&from="
                                        + tomorrow
                                        + "&to="
                                        + tomorrow.plusDays(41))
                        .json()
                        .at("/items/0/startsAt");
        if (free.isTextual()) {
            post(
                    step,
                    request.author(),
                    offer(request),
                    "booking",
                    Map.of("dsco", request.dsco(), "startsAt", free.asText()));
        }
    }

    /** Records the consultation on the day of the slot, or today if that is earlier. */
    void hold(DemoStep step) {
        DemoCase request = step.request();
        if (!isTakenUp(request) || !status(offer(request)).equals("BOOKED")) {
            return;
        }
        Instant startsAt = Instant.parse(offer(request).at("/slot/startsAt").asText());
        LocalDate on = startsAt.atZone(DemoStory.LONDON).toLocalDate();
        post(
                step,
                request.dsco(),
                offer(request),
                "outcome",
                Map.of(
                        "heldOn", (on.isAfter(step.day()) ? step.day() : on).toString(),
                        "outcome", "CHANGES_AGREED",
                        "outcomeText", "Say how often support is given, and by whom."));
    }

    private static boolean isOpen(JsonNode offer) {
        return status(offer).equals("OFFERED");
    }

    private static String status(JsonNode offer) {
        return offer.path("status").asText();
    }

    private void post(DemoStep step, String by, JsonNode offer, String what, Object body) {
        api.post(
                new Letter(
                        by,
                        consultations(step.request())
                                + "/"
                                + offer.path("id").asText()
                                + "/"
                                + what,
                        body,
                        DemoApi.key(step.key() + "/" + what)));
    }

    /**
     * Returns the first offer, which the service makes automatically soon after the request is
     * opened.
     */
    private JsonNode offer(DemoCase request) {
        for (int poll = 0; poll < POLLS; poll++) {
            JsonNode first = api.get(request.dsco(), consultations(request)).json().at("/items/0");
            if (first.isObject()) {
                return first;
            }
            CompletableFuture.runAsync(
                            () -> {},
                            CompletableFuture.delayedExecutor(PAUSE_MILLIS, TimeUnit.MILLISECONDS))
                    .join();
        }
        throw new StackFailure(
                "No consultation was offered for " + request.key() + ".",
                "See the log of the advice-service, then run deploy/up again: it"
                        + " continues where it stopped.");
    }

    private String consultations(DemoCase request) {
        return requests.at(request, "consultations");
    }
}
