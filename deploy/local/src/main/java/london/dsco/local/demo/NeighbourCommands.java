package london.dsco.local.demo;

import java.util.List;
import java.util.Map;
import london.dsco.domain.Borough;
import london.dsco.journey.Letter;

/** Dealings between two boroughs, if one asked the other for the advice. */
final class NeighbourCommands {

    private static final int MONTHS = 6;

    /** Every third of the cases in which another borough asked, which are every twelfth. */
    private static final int DISPUTED = 9;

    private final DemoApi api;
    private final RequestCommands requests;

    NeighbourCommands(DemoApi api, RequestCommands requests) {
        this.api = api;
        this.requests = requests;
    }

    /**
     * After dispatch, shares the case with the borough that asked for the advice. On every third of
     * these cases, the two boroughs disputed who pays, and then agreed. Repeating it is harmless.
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
