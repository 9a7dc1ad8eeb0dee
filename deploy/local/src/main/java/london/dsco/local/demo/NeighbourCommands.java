package london.dsco.local.demo;

import java.util.List;
import java.util.Map;
import london.dsco.domain.Borough;
import london.dsco.journey.Letter;

/** What two boroughs have to do with each other where one asked the other for the advice. */
final class NeighbourCommands {

    private static final int MONTHS = 6;

    /** Every third of the cases of which every twelfth is asked for. */
    private static final int DISPUTED = 9;

    private final DemoApi api;
    private final RequestCommands requests;

    NeighbourCommands(DemoApi api, RequestCommands requests) {
        this.api = api;
        this.requests = requests;
    }

    /**
     * The advice has gone out: the DSCO opens the case to the borough that asked for it. On every
     * third of these cases the two boroughs did not agree who pays, until they did. Twice is
     * harmless.
     */
    void share(DemoStep step) {
        step.request().askedBy().ifPresent(asking -> share(step, asking));
    }

    private void share(DemoStep step, Borough asking) {
        DemoCase request = step.request();
        post(
                step,
                "SHARE",
                "shares",
                Map.of(
                        "withBorough",
                        asking.gss(),
                        "purpose",
                        "EHC_ADVICE",
                        "legalBasis",
                        "CFA_2014_S31",
                        "expiresOn",
                        step.day().plusMonths(MONTHS).toString()));
        if (request.number() % DISPUTED == 2) {
            dispute(step, asking);
        }
    }

    private void dispute(DemoStep step, Borough asking) {
        String own = step.request().borough().borough().gss();
        String dispute =
                post(
                        step,
                        "DISPUTE",
                        "disputes",
                        Map.of("ground", "FUNDING", "parties", List.of(own, asking.gss())));
        post(
                step,
                "SETTLED",
                "disputes/" + dispute + "/outcome",
                Map.of(
                        "outcome", "AGREED",
                        "settledOn", step.day().toString(),
                        "responsibleBorough", asking.gss()));
    }

    private String post(DemoStep step, String what, String part, Object body) {
        return api.post(
                        new Letter(
                                step.request().dsco(),
                                requests.at(step.request(), part),
                                body,
                                DemoApi.key(step.key() + "/" + what)))
                .text("id");
    }
}
