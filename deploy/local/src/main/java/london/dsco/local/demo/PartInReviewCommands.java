package london.dsco.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Map;
import london.dsco.domain.Involvement;
import london.dsco.journey.Answer;
import london.dsco.journey.Fixtures;
import london.dsco.journey.Letter;

/** The participants of a review: invitations, social care's report, what others send and say. */
final class PartInReviewCommands {

    private static final String TEMPLATES = "/reviews/v1/report-audit-templates";
    private static final String SOCIAL_WORKER = "SOCIAL_WORKER";

    private final DemoApi api;
    private final ReviewCommands reviews;
    private JsonNode template;

    PartInReviewCommands(DemoApi api, ReviewCommands reviews) {
        this.api = api;
        this.reviews = reviews;
    }

    /**
     * Invites everybody, as the coordinator. If social care does not know the child, its invitation
     * goes to the duty inbox. A change of phase may have brought the meeting forward.
     */
    void invite(DemoStep step) {
        DemoCase request = step.request();
        LocalDate meetingOn = reviews.meetingOn(request).orElse(step.day());
        LocalDate day = meetingOn.isBefore(step.day()) ? meetingOn : step.day();
        ObjectNode body = JsonNodeFactory.instance.objectNode().put("invitedOn", day.toString());
        invite(body, "SETTING").put("chair", true);
        invite(body, "CARER");
        invite(body, "SEN_OFFICER");
        invite(body, "HEALTH");
        if (request.child().isSixteen(step.day())) {
            invite(body, "YOUNG_PERSON");
        }
        if (request.involvement() == Involvement.CLA) {
            invite(body, "IRO");
            invite(body, "VIRTUAL_SCHOOL");
        }
        if (request.involvement() != Involvement.NOT_KNOWN) {
            invite(body, SOCIAL_WORKER).put("username", request.author());
        }
        post(step, ReviewCommands.coordinator(request), "invitations", body);
    }

    private static ObjectNode invite(ObjectNode body, String invitee) {
        return body.withArray("invitees").addObject().put("invitee", invitee);
    }

    /** Writes the report. The DSCO first gives what waits in the duty inbox to the author. */
    void write(DemoStep step) {
        DemoCase request = step.request();
        if (request.involvement() == Involvement.NOT_KNOWN) {
            post(step, request.dsco(), "allocation", Map.of("username", request.author()));
        }
        api.edit(
                request.author(),
                reviews.at(request, "social-care-report"),
                DemoReport.of(request, step.day(), reviews.meetingOn(request).orElse(step.day())));
    }

    void submit(DemoStep step) {
        post(step, step.request().author(), "social-care-report/submission", null);
    }

    /** Audits the report, signs it off and sends it, as the DSCO. */
    void assure(DemoStep step) {
        DemoCase request = step.request();
        ObjectNode scores =
                Fixtures.audit(
                        template(request), nth -> grade(request).points(request.number() + nth));
        post(step, request.dsco(), "social-care-report/audits", scores.put("number", 1));
        post(step, request.dsco(), "social-care-report/sign-off", null);
        post(step, request.dsco(), "social-care-report/dispatch", null);
    }

    /**
     * Returns a grade. Reports are newer than the advice, and better, because Camden had learned by
     * then.
     */
    private static DemoGrade grade(DemoCase request) {
        if (request.number() % 4 == 0) {
            return DemoGrade.REQUIRES_IMPROVEMENT;
        }
        return request.number() % 9 == 1 ? DemoGrade.OUTSTANDING : DemoGrade.GOOD;
    }

    /**
     * Adds the contributions: the school's each time, health's three times in four, social care's
     * if it reported.
     */
    void contribute(DemoStep step, boolean reported) {
        DemoCase request = step.request();
        JsonNode invitations = invitations(request);
        contribute(step, invitations, "SETTING", "WRITTEN_ADVICE", step.day());
        if (request.number() % 4 != 0) {
            contribute(step, invitations, "HEALTH", "WRITTEN_ADVICE", step.day());
        }
        if (reported) {
            contribute(step, invitations, SOCIAL_WORKER, "WRITTEN_ADVICE", step.day());
        }
        // A meeting that was brought forward may already have been held.
        if (reviews.meetingOn(request).filter(step.day()::isBefore).isPresent()) {
            post(
                    step,
                    ReviewCommands.coordinator(request),
                    "circulation",
                    Map.of("circulatedOn", step.day().toString()));
        }
    }

    /** Records who came to the meeting. Health sends apologies every third time. */
    void attend(DemoStep step, LocalDate meetingOn) {
        DemoCase request = step.request();
        JsonNode invitations = invitations(request);
        contribute(step, invitations, "CARER", "ATTENDANCE", meetingOn);
        contribute(step, invitations, "SETTING", "ATTENDANCE", meetingOn);
        if (request.number() % 3 == 0) {
            contribute(step, invitations, "HEALTH", "APOLOGY", meetingOn);
        }
        if (request.involvement() == Involvement.CP || request.number() % 5 != 0) {
            contribute(step, invitations, SOCIAL_WORKER, "ATTENDANCE", meetingOn);
        }
    }

    private void contribute(
            DemoStep step, JsonNode invitations, String invitee, String kind, LocalDate on) {
        for (JsonNode invitation : invitations) {
            if (invitation.path("invitee").asText().equals(invitee)) {
                post(
                        step,
                        ReviewCommands.coordinator(step.request()),
                        "contributions",
                        invitee + kind,
                        Map.of(
                                "invitationId",
                                invitation.path("id").asText(),
                                "kind",
                                kind,
                                "receivedOn",
                                on.toString()));
            }
        }
    }

    private JsonNode invitations(DemoCase request) {
        Answer answer =
                api.get(ReviewCommands.coordinator(request), reviews.at(request, "invitations"));
        return answer.json().path("invitations");
    }

    private synchronized JsonNode template(DemoCase request) {
        if (template == null) {
            template = Fixtures.inForce(api.get(request.dsco(), TEMPLATES).json());
        }
        return template;
    }

    private void post(DemoStep step, String account, String part, Object body) {
        post(step, account, part, part, body);
    }

    /** Posts once, whatever happens. */
    private void post(DemoStep step, String account, String part, String what, Object body) {
        String key = DemoApi.key(step.key() + "/" + what);
        api.post(new Letter(account, reviews.at(step.request(), part), body, key));
    }
}
