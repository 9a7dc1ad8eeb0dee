package london.dsco.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import london.dsco.journey.Fixtures;

/**
 * The commands on a plan and its first review: the meeting is called and held, and the authority
 * decides.
 */
final class ReviewCommands {

    private static final String REVIEWS = "/reviews/v1/reviews";
    private static final int LAST_OF_PRIMARY = 6;
    private static final int LAST_OF_SECONDARY = 11;

    /** Days for representations before a phase transfer: SEND Regulations 2014 reg 22. */
    private static final int REPRESENTATIONS = 15;

    /** Kept only if the meeting is after the last day that the law allows. */
    private static final String REASON = "The family could not come earlier.";

    private final DemoApi api;
    private final DemoJournal journal;

    ReviewCommands(DemoApi api, DemoJournal journal) {
        this.api = api;
        this.journal = journal;
    }

    /** Sends the register of the borough's system, as it does every night. */
    void register(DemoStep step) {
        put(step.request(), step.day(), null);
    }

    /** Calls the meeting, and returns the id of the review. */
    String call(DemoStep step) {
        DemoCase request = step.request();
        JsonNode review = review(request);
        LocalDate planned = DemoScript.meeting(request);
        LocalDate transfer = date(review.path("phaseTransferBy"), LocalDate.MAX);
        LocalDate day =
                day(
                        planned,
                        date(review.path("meetBy"), planned),
                        transfer == LocalDate.MAX
                                ? date(review.path("dueBy"), planned)
                                : transfer.minusDays(REPRESENTATIONS + 1),
                        step.day());
        meet(request, review, DemoScript.workingDay(day), "CONFIRMED");
        return review.path("id").asText();
    }

    /**
     * Returns the planned day; or the last good day if that is earlier; or a week from now if that
     * has passed. It is never after the latest possible day while that can still be met.
     */
    static LocalDate day(LocalDate planned, LocalDate good, LocalDate last, LocalDate today) {
        LocalDate soon = today.plusDays(7);
        LocalDate best = good.isBefore(soon) ? soon : good;
        LocalDate day = planned.isAfter(best) ? best : planned;
        return day.isAfter(last) && !last.isBefore(today) ? last : day;
    }

    /** Holds the meeting, and returns its day. */
    LocalDate hold(DemoStep step) {
        DemoCase request = step.request();
        JsonNode review = review(request);
        LocalDate called = date(review.path("meeting").path("meetingOn"), step.day());
        LocalDate held = called.isAfter(step.day()) ? step.day() : called;
        meet(request, review, held, "HELD");
        return held;
    }

    /** Sends the school's report of the meeting to everybody. */
    void report(DemoStep step) {
        post(
                step,
                coordinator(step.request()),
                "report",
                Map.of(
                        "receivedOn",
                        step.day().toString(),
                        "recommendation",
                        decision(step.request()),
                        "recommendations",
                        "State the hours of the club in section H1."));
    }

    /**
     * Records the authority's decision, which completes the review and begins the next year. If the
     * plan is made final for a change of phase on that day, the borough's own system sends that, as
     * it does every night.
     */
    void complete(DemoStep step) {
        DemoCase request = step.request();
        String day = step.day().toString();
        post(
                step,
                request.caseworker(),
                "decision",
                Map.of("decision", decision(request), "decidedOn", day, "notifiedOn", day));
        if (transferFinalOn(request, step.day()).isPresent()) {
            put(request, step.day(), step.day());
        }
    }

    /** Makes the amended plan final within eight weeks of the notice. */
    void amend(DemoStep step) {
        post(
                step,
                step.request().caseworker(),
                "decision/final-plan",
                Map.of("outcome", "AMENDED", "on", step.day().toString()));
    }

    private static String decision(DemoCase request) {
        return DemoScript.isAmended(request) ? "AMEND" : "MAINTAIN";
    }

    /** Returns the day of the first review's meeting, if one is set. */
    Optional<LocalDate> meetingOn(DemoCase request) {
        JsonNode meeting = api.get(coordinator(request), at(request)).json().path("meeting");
        return Optional.ofNullable(date(meeting.path("meetingOn"), null));
    }

    /** Returns a part of the first review, whatever review is open now. */
    String at(DemoCase request, String part) {
        return at(request) + "/" + part;
    }

    private String at(DemoCase request) {
        return REVIEWS + "/" + journal.result(request, DemoAction.CALL_MEETING).orElseThrow();
    }

    private void post(DemoStep step, String account, String part, Object body) {
        api.post(account, at(step.request(), part), step, body);
    }

    private void put(DemoCase request, LocalDate today, LocalDate reviewedOn) {
        ObjectNode plan =
                Fixtures.plan(request.child().childRef(), DemoScript.decision(request))
                        .put("settingUrn", request.borough().setting(request.number()))
                        .put("involvement", request.involvement().name());
        plan.set("child", request.child().body());
        if (request.isResidential()) {
            plan.put("residential52Week", true);
        }
        if (reviewedOn != null) {
            plan.put("lastReviewedOn", reviewedOn.toString());
        }
        // For some schools, nobody has said when they end.
        if (request.number() % 9 != 0) {
            plan.put("settingFinalYear", finalYear(request.child().year(today)));
        }
        transferFinalOn(request, today)
                .ifPresent(day -> plan.put("phaseTransferFinalOn", day.toString()));
        api.put(request.borough().system(), "/reviews/v1/plans/" + request.planRef(), plan);
    }

    /**
     * Returns the day on which the plan is made final for a transfer. For most children in the last
     * year of primary or secondary school, it is the day on which the plan is made or reviewed in
     * that year.
     */
    static Optional<LocalDate> transferFinalOn(DemoCase request, LocalDate day) {
        int year = request.child().year(day);
        boolean last = year == LAST_OF_PRIMARY || year == LAST_OF_SECONDARY;
        return last && request.number() % 5 != 0 ? Optional.of(day) : Optional.empty();
    }

    private static String finalYear(int year) {
        return year <= LAST_OF_PRIMARY ? "Y6" : year <= LAST_OF_SECONDARY ? "Y11" : "Y14";
    }

    private JsonNode review(DemoCase request) {
        return api.get(coordinator(request), REVIEWS + "?planRef=" + request.planRef())
                .json()
                .path("items")
                .path(0);
    }

    private void meet(DemoCase request, JsonNode review, LocalDate on, String state) {
        api.edit(
                coordinator(request),
                REVIEWS + "/" + review.path("id").asText() + "/meeting",
                Map.of("meetingOn", on.toString(), "state", state, "reason", REASON));
    }

    private static LocalDate date(JsonNode node, LocalDate otherwise) {
        return node.isTextual() ? LocalDate.parse(node.asText()) : otherwise;
    }

    static String coordinator(DemoCase request) {
        return request.borough().account("review-coordinator");
    }
}
