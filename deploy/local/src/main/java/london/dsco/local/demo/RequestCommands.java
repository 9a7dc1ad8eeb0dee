package london.dsco.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import london.dsco.domain.Borough;
import london.dsco.journey.AdviceCase;
import london.dsco.journey.Answer;
import london.dsco.journey.Fixtures;
import london.dsco.journey.Letter;

/** The commands on a request for advice, from opening to the authority's decision. */
final class RequestCommands {

    private final DemoApi api;

    /** The points of a reader who finds every criterion partly met. */
    private static final int PARTLY = 1;

    private final DemoJournal journal;
    private final FrontDoorCommands frontDoor;
    private final AroundCommands around;
    private final FamilyCommands family;
    private final QualityCommands quality;
    private JsonNode template;

    RequestCommands(DemoApi api, DemoJournal journal) {
        this.api = api;
        this.journal = journal;
        this.frontDoor = new FrontDoorCommands(api);
        this.around = new AroundCommands(api);
        this.family = new FamilyCommands(api);
        this.quality = new QualityCommands(api);
    }

    /**
     * Opens a request, two in three by the borough's system and the third by a caseworker; returns
     * its id.
     */
    String open(DemoStep step) {
        DemoCase request = step.request();
        ObjectNode body =
                Fixtures.opening(request.receivedAt())
                        .put("kind", request.kind())
                        .put("legalBasis", request.legalBasis())
                        .put("involvement", request.involvement().name());
        request.askedBy()
                .ifPresent(
                        asking ->
                                body.putObject("askedBody")
                                        .put("kind", "LOCAL_AUTHORITY")
                                        .put("code", request.borough().borough().gss())
                                        .put("askingAuthority", asking.gss()));
        body.set("child", request.child().body().put("primaryNeed", request.child().need()));
        ((ObjectNode) body.at("/evidence/0"))
                .put("title", evidence(request))
                .put("reference", "DOC-" + request.number());
        String by = request.number() % 3 == 0 ? request.caseworker() : request.borough().system();
        return api.post(by, AdviceCase.REQUESTS, step, body).text("id");
    }

    private static String evidence(DemoCase request) {
        return request.askedBy()
                .map(Borough::displayName)
                .map(name -> "Request of " + name + " under section 31")
                .orElse("Parental representations");
    }

    void allocate(DemoStep step) {
        DemoCase request = step.request();
        frontDoor.take(step, AdviceCase.REQUESTS + "/" + id(request));
        giveSectionB(request);
        if (request.isHandedOver()) {
            handOver(request);
            return;
        }
        api.edit(
                request.manager(),
                at(request, "allocation"),
                Fixtures.allocation(request.author()));
        around.lookAround(step, AdviceCase.REQUESTS + "/" + id(request));
    }

    /**
     * Allocates to the other team first, whose manager then hands the case over. Repeating it is
     * harmless.
     */
    private void handOver(DemoCase request) {
        String author =
                api.get(request.dsco(), AdviceCase.REQUESTS + "/" + id(request)).text("author");
        if (author.equals(request.author())) {
            return;
        }
        api.edit(
                request.otherManager(),
                at(request, "allocation"),
                Fixtures.allocation(request.otherAuthor()));
        api.edit(
                request.otherManager(),
                at(request, "allocation"),
                Fixtures.allocation(request.author())
                        .put("reason", "The family has moved to the other team's area."));
    }

    /**
     * Gives the author section B for every third request, as the SEN team. Repeating it is
     * harmless.
     */
    private void giveSectionB(DemoCase request) {
        if (request.number() % 3 == 0) {
            api.edit(
                    request.caseworker(),
                    at(request, "section-b"),
                    Map.of(
                            "primaryNeed",
                            request.child().need(),
                            "excerpt",
                            "Follows one instruction at a time, with a picture beside it."));
        }
    }

    void draft(DemoStep step, boolean second) {
        DemoCase request = step.request();
        ObjectNode advice = DemoAdvice.of(request, step.day(), second);
        if (!second) {
            String path = AdviceCase.REQUESTS + "/" + id(request);
            family.take(step, path);
            quality.escalate(step, path);
            quality.reuse(step, path).ifPresent(earlier -> advice.put("reusedAdviceId", earlier));
        }
        api.edit(request.author(), at(request, "advice"), advice);
    }

    /** Asks a question that needs no consultation, which the DSCO answers on the same day. */
    void ask(DemoStep step) {
        DemoCase request = step.request();
        String queries = at(request, "queries");
        String id =
                api.post(
                                new Letter(
                                        request.author(),
                                        queries,
                                        Map.of("topic", "Whether short breaks belong in H1 or H2"),
                                        DemoApi.key(step.key() + "/QUERY")))
                        .text("id");
        Map<String, String> answer =
                Map.of(
                        "answer",
                        "In H1 where section 2 of the 1970 Act requires them, otherwise in H2.");
        api.post(
                new Letter(
                        request.dsco(),
                        queries + "/" + id + "/answer",
                        answer,
                        DemoApi.key(step.key() + "/ANSWER")));
    }

    void submit(DemoStep step) {
        post(step, step.request().author(), "submission", Fixtures.submission());
    }

    void authorise(DemoStep step, int adviceVersion) {
        DemoCase request = step.request();
        if (!request.noNeeds()) {
            post(
                    step,
                    request.manager(),
                    "provision-authorisations",
                    Fixtures.authorisation(Fixtures.advice(), adviceVersion));
        }
    }

    void audit(DemoStep step, DemoGrade grade) {
        DemoCase request = step.request();
        ObjectNode scores = scores(request, grade);
        Answer audit = api.post(request.dsco(), at(request, "audits"), step, scores);
        quality.moderate(
                step,
                audit.text("id"),
                request.number() % 16 == 5 ? scores : Fixtures.audit(template(request), PARTLY));
    }

    private ObjectNode scores(DemoCase request, DemoGrade grade) {
        return Fixtures.audit(template(request), nth -> grade.points(request.number() + nth));
    }

    void sendBack(DemoStep step) {
        post(step, step.request().dsco(), "return", Fixtures.feedback());
        quality.act(step, AdviceCase.REQUESTS + "/" + id(step.request()));
    }

    void askCorrection(DemoStep step) {
        post(
                step,
                step.request().dsco(),
                "correction",
                Map.of(
                        "reason",
                        "The family writes that the community centre runs the drawing club."));
    }

    /** Submits the advice as it was sent, with the mistake corrected. */
    void correct(DemoStep step) {
        ObjectNode advice = DemoAdvice.of(step.request(), step.day(), true);
        ((ObjectNode) advice.at("/currentSupport/0")).put("providedBy", "The community centre");
        api.edit(step.request().author(), at(step.request(), "advice"), advice);
    }

    void signOff(DemoStep step) {
        DemoCase request = step.request();
        String path = AdviceCase.REQUESTS + "/" + id(request);
        around.sitOnPanel(step, path);
        post(step, request.dsco(), "sign-off", null);
        quality.askPeer(step, path, Fixtures.audit(template(request), PARTLY));
    }

    /** Dispatches as the manager responsible for the time, or as the DSCO. */
    void dispatch(DemoStep step) {
        DemoCase request = step.request();
        post(
                step,
                request.number() % 3 == 0 ? request.manager() : request.dsco(),
                "dispatch",
                null);
    }

    void decide(DemoStep step) {
        DemoCase request = step.request();
        post(
                step,
                request.borough().system(),
                "outcome",
                request.getsPlan()
                        ? Fixtures.planIssued(request.planRef(), step.day())
                        : Fixtures.noPlan());
    }

    /** Returns whether the service has sent the four-week reminder. */
    boolean isReminded(DemoCase request) {
        return api.get(request.dsco(), AdviceCase.REQUESTS + "/" + id(request))
                .json()
                .hasNonNull("remindedOn");
    }

    String at(DemoCase request, String part) {
        return AdviceCase.REQUESTS + "/" + id(request) + "/" + part;
    }

    private String id(DemoCase request) {
        return journal.result(request, DemoAction.OPEN).orElseThrow();
    }

    private void post(DemoStep step, String account, String part, Object body) {
        api.post(account, at(step.request(), part), step, body);
    }

    private synchronized JsonNode template(DemoCase request) {
        if (template == null) {
            template = Fixtures.inForce(api.get(request.dsco(), Fixtures.TEMPLATES).json());
        }
        return template;
    }
}
