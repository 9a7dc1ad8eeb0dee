package london.dsco.local.demo;

import java.util.Map;
import london.dsco.domain.Involvement;
import london.dsco.journey.Letter;

/** A manager's commands at the front door, before anybody writes. */
final class FrontDoorCommands {

    /** The days from receipt in which the front door triages. */
    private static final int DAYS = 3;

    private static final int SOCIAL_WORK = 3;
    private static final int EARLY_HELP = 2;

    private final DemoApi api;

    FrontDoorCommands(DemoApi api) {
        this.api = api;
    }

    /**
     * Triages every fourth request and sets its level of need. Repeating it is harmless.
     *
     * @param path of the request
     */
    void take(DemoStep step, String path) {
        DemoCase request = step.request();
        if (request.number() % 4 != 0) {
            return;
        }
        Map<String, Object> triage =
                Map.of(
                        "channel", request.askedBy().isPresent() ? "CROSS_BOROUGH" : "SEN_TEAM",
                        "slaDueOn", request.panel().plusDays(DAYS).toString(),
                        "route", route(request.involvement()));
        api.post(
                new Letter(
                        request.manager(),
                        path + "/triage",
                        triage,
                        DemoApi.key(step.key() + "/TRIAGE")));
        api.edit(
                request.manager(),
                path + "/level-of-need",
                Map.of("levelOfNeed", level(request.involvement())));
    }

    static String route(Involvement involvement) {
        return switch (involvement) {
            case CIN, CP, CLA -> "SOCIAL_WORK";
            case ADULT_CARE -> "ADULT_CARE";
            case NOT_KNOWN, EARLY_HELP, SHORT_BREAKS -> "EARLY_HELP";
        };
    }

    static int level(Involvement involvement) {
        return route(involvement).equals("EARLY_HELP") ? EARLY_HELP : SOCIAL_WORK;
    }
}
