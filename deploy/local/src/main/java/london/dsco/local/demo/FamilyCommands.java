package london.dsco.local.demo;

import java.util.List;
import java.util.Map;
import london.dsco.journey.Answer;
import london.dsco.journey.Letter;

/** What the family says before the author writes, and what it declines. */
final class FamilyCommands {

    private static final int WEEK = 7;

    private final DemoApi api;

    FamilyCommands(DemoApi api) {
        this.api = api;
    }

    /**
     * Records the family's part. It answers the questionnaire in every case without needs and in
     * some others; one in nine declines an assessment. Repeating it is harmless.
     *
     * @param path of the request
     */
    void take(DemoStep step, String path) {
        DemoCase request = step.request();
        if (request.noNeeds() || request.number() % 5 == 1) {
            answer(step, path + "/questionnaire");
        }
        if (request.number() % 9 == 4) {
            decline(step, path + "/disagreements");
        }
    }

    /**
     * Answers the questionnaire: half through a link that the borough's portal hands in, half by
     * telephone to the author.
     */
    private void answer(DemoStep step, String path) {
        DemoCase request = step.request();
        if (request.number() % 2 == 0) {
            post(
                    step,
                    "QUESTIONNAIRE",
                    request.author(),
                    path,
                    Map.of(
                            "informalCareAndSupport", "A grandmother helps on two afternoons.",
                            "impactOnFamilyLife", "The family has no evening together.",
                            "completedBy", "PRACTITIONER"));
            return;
        }
        String token =
                post(
                                step,
                                "LINK",
                                request.author(),
                                path + "/links",
                                Map.of("recipient", "PARENT_CARER"))
                        .text("token");
        post(
                step,
                "QUESTIONNAIRE",
                request.borough().system(),
                "/advice/v1/questionnaire-submissions",
                Map.of(
                        "token", token,
                        "groupsAndActivities", "Swimming on Saturdays, with an adult in the water.",
                        "impactOnFamilyLife", "A brother sleeps badly.",
                        "completedBy", "PARENT_CARER"));
    }

    private void decline(DemoStep step, String path) {
        Map<String, Object> offer =
                Map.of(
                        "offered", "An assessment under section 17, at home or by telephone",
                        "offeredOn", step.day().minusDays(WEEK).toString(),
                        "response", "DECLINED");
        post(
                step,
                "DISAGREEMENT",
                step.request().author(),
                path,
                Map.of(
                        "kind", "DECLINED_ASSESSMENT",
                        "party", "PARENT_CARER",
                        "about", "An assessment of the child as a child in need",
                        "offers", List.of(offer)));
    }

    private Answer post(DemoStep step, String what, String account, String path, Object body) {
        return api.post(new Letter(account, path, body, DemoApi.key(step.key() + "/" + what)));
    }
}
