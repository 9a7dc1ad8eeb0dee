package london.dsco.advice.writing;

import static london.dsco.advice.People.as;
import static london.dsco.advice.People.system;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import london.dsco.advice.Journey;
import london.dsco.journey.AdviceCase;
import london.dsco.journey.Fixtures;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;

/** A canary in every part of the advice that is for social care only, and where it may appear. */
@QuarkusTest
@WithTestResource(RealParts.class)
class InternalPartsTest {

    private static final List<String> TEXTS_OF_SIGNS_OF_SAFETY =
            List.of(
                    "dangerStatement",
                    "safetyGoal",
                    "safetyPlan",
                    "pastHarm",
                    "complicatingFactors",
                    "future");

    private final String canary = "canary-" + UUID.randomUUID();

    private ObjectNode advice() {
        ObjectNode advice = Fixtures.advice().put("restrictedAnnex", canary + "-restrictedAnnex");
        advice.putArray("riskFactors").add(canary + "-riskFactors");
        ObjectNode context = advice.putObject("contextFactors");
        for (String part : new String[] {"family", "social", "environment"}) {
            context.put(part, canary + "-" + part);
        }
        ObjectNode signs = advice.putObject("signsOfSafety").put("scaling", 3);
        TEXTS_OF_SIGNS_OF_SAFETY.forEach(part -> signs.put(part, canary + "-" + part));
        ((ObjectNode) advice.at("/outcomes/0")).put("informedByRestricted", true);
        return advice;
    }

    private AdviceCase dispatched() {
        return Journey.opened()
                .allocated()
                .drafted(advice())
                .submitted()
                .returned()
                .drafted(advice())
                .submitted()
                .authorised()
                .audited(3)
                .signedOff()
                .dispatched();
    }

    @Test
    void showsInternalPartsToThoseWhoWriteAndAssureTheAdvice() {
        AdviceCase journey = dispatched();
        for (String role : new String[] {"advice-author", "dsco", "team-manager"}) {
            for (String part : new String[] {"/advice", "/advice/versions/2"}) {
                String read = as(role).get(journey.path(part)).asString();
                assertThat(read)
                        .contains("\"informedByRestricted\":true", "\"scaling\":3")
                        .contains(
                                canary + "-riskFactors",
                                canary + "-family",
                                canary + "-social",
                                canary + "-environment");
                assertThat(TEXTS_OF_SIGNS_OF_SAFETY)
                        .allSatisfy(text -> assertThat(read).contains(canary + "-" + text));
                assertThat(read.contains(canary + "-restrictedAnnex"))
                        .isEqualTo(!role.equals("team-manager"));
            }
        }
    }

    @Test
    void showsInternalPartsAndTheirNamesToNobodyElse() {
        AdviceCase journey = dispatched();
        for (String part :
                new String[] {
                    "",
                    "/advice",
                    "/advice/versions/1",
                    "/advice/versions/2",
                    "/advice/differences",
                    "/advice/versions/2/differences",
                    "/timeline",
                    "/section-b",
                    "/reused-advice"
                }) {
            for (String read :
                    List.of(
                            as("sen-caseworker").get(journey.path(part)).asString(),
                            system("camden").get(journey.path(part)).asString(),
                            as("health-partner").get(journey.path(part)).asString(),
                            as("borough-admin").get(journey.path(part)).asString())) {
                assertThat(read)
                        .as(part)
                        .doesNotContain(
                                canary,
                                "informedByRestricted",
                                "signsOfSafety",
                                "contextFactors",
                                "restrictedAnnex");
            }
        }
    }

    @Test
    void eventsHistoryAndAccessLogHaveNoInternalParts() {
        dispatched();
        for (String place :
                new String[] {"outbox", "history_entry", "access_log", "idempotency_key"}) {
            assertThat(
                            Database.select(
                                    "select 1 from "
                                            + place
                                            + " kept where to_jsonb(kept)::text like ?",
                                    "%" + canary + "%"))
                    .as(place)
                    .isEmpty();
        }
    }

    @Test
    void aRefusalRepeatsNoInternalParts() {
        ObjectNode wrong = advice();
        ((ObjectNode) wrong.at("/signsOfSafety")).put("scaling", 11);
        ((ObjectNode) wrong.at("/contextFactors")).put("family", canary.repeat(50));
        AdviceCase journey = Journey.opened().allocated();
        String refusal =
                as("advice-author")
                        .header("If-Match", "*")
                        .body(wrong.toString())
                        .put(journey.path("/advice"))
                        .then()
                        .statusCode(400)
                        .extract()
                        .asString();
        assertThat(refusal)
                .contains("/signsOfSafety/scaling", "/contextFactors/family")
                .doesNotContain(canary);
    }
}
