package london.dsco.review.annualreview;

import static java.util.stream.Collectors.toUnmodifiableSet;
import static london.dsco.review.Callers.camden;
import static london.dsco.review.Callers.islington;
import static london.dsco.review.Callers.settingOfCamden;
import static london.dsco.review.PlanBodies.planOfChildWith;
import static london.dsco.review.annualreview.ReviewRequests.cycle;
import static london.dsco.review.annualreview.ReviewRequests.meet;
import static london.dsco.review.annualreview.ReviewRequests.register;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each role sees of a review, field by field, and that no other answer reveals the rest. */
@QuarkusTest
@WithTestResource(RealParts.class)
class ReviewFieldsTest {

    private static final Set<String> FOR_SETTINGS =
            Set.of("inviteBy", "adviceDueBy", "meetBy", "reportDueBy", "dueBy");
    private static final Set<String> CLOCKS =
            union(
                    FOR_SETTINGS,
                    Set.of(
                            "startsOn",
                            "targetOn",
                            "decisionDueBy",
                            "finalPlanDueBy",
                            "phaseTransferBy",
                            "exclusive",
                            "phaseTransferUnconfirmed",
                            "phaseTransferPossibleBy"));
    private static final Set<String> CLOCKS_WITHOUT_MEETING =
            CLOCKS.stream()
                    .filter(date -> !Set.of("reportDueBy", "finalPlanDueBy").contains(date))
                    .collect(toUnmodifiableSet());
    private static final Set<String> REFERENCE = Set.of("id", "planRef", "state");

    private static final Map<String, Set<String>> SEEN =
            Map.of(
                    "WHOLE",
                            union(
                                    REFERENCE,
                                    CLOCKS,
                                    Set.of("childRef", "meeting", "preparingForAdulthood")),
                    "VIRTUAL_SCHOOL", union(REFERENCE, CLOCKS, Set.of("childRef", "meeting")),
                    "CLOCKS", union(REFERENCE, CLOCKS_WITHOUT_MEETING, Set.of("childRef")),
                    "SETTING", union(REFERENCE, FOR_SETTINGS, Set.of("meeting")));

    private static final Map<String, Set<String>> MEETING_SEEN =
            Map.of(
                    "WHOLE", Set.of("meetingOn", "state", "afterLimit", "reason"),
                    "VIRTUAL_SCHOOL", Set.of("meetingOn", "state", "afterLimit"),
                    "SETTING", Set.of("meetingOn", "state", "afterLimit"));

    private static final Set<String> WHOLE_CYCLE =
            union(
                    CLOCKS,
                    Set.of(
                            "planRef",
                            "reviewId",
                            "state",
                            "yearGroup",
                            "preparingForAdulthood",
                            "reviewOnReleaseFrom",
                            "meetingOn",
                            "meetingState",
                            "afterLimit",
                            "considerFrom",
                            "considerBy",
                            "ruleSet",
                            "citations"));

    private final String urn =
            Integer.toString(100_000 + Math.abs(UUID.randomUUID().hashCode() % 900_000));

    private String ref;

    @BeforeEach
    void aReviewWithEveryField() {
        var body = planOfChildWith("dateOfBirth", "2022-10-12");
        body.put("planMadeOn", "2025-11-01");
        body.put("involvement", "CP");
        body.put("settingUrn", urn);
        body.put("detainedOn", "2026-11-02");
        body.put("releasedOn", "2026-11-09");
        ref = register(body);
        meet(ref, "2026-12-10", "CONFIRMED", "Illness.").statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "sen-caseworker, WHOLE",
        "borough-system, WHOLE",
        "review-coordinator, WHOLE",
        "dsco, WHOLE",
        "team-manager, CLOCKS",
        "virtual-school, VIRTUAL_SCHOOL",
        "health-partner, CLOCKS",
        "borough-admin, CLOCKS",
        "setting, SETTING"
    })
    void eachRoleSeesTheSameFieldsOfAReviewOnItsOwnAndInAList(String role, String sight) {
        String id = cycle(ref).extract().path("reviewId");
        Map<String, Object> alone = as(role).get("/reviews/" + id).jsonPath().getMap("");
        Map<String, Object> listed =
                as(role).queryParam("planRef", ref).get("/reviews").jsonPath().getMap("items[0]");

        assertThat(alone.keySet()).isEqualTo(SEEN.get(sight));
        assertThat(listed).isEqualTo(alone);
        if (alone.get("meeting") instanceof Map<?, ?> meeting) {
            assertThat(meeting.keySet()).isEqualTo(MEETING_SEEN.get(sight));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "sen-caseworker, ",
        "virtual-school, yearGroup preparingForAdulthood reviewOnReleaseFrom",
        "health-partner, yearGroup preparingForAdulthood reviewOnReleaseFrom meetingOn meetingState"
                + " afterLimit reportDueBy finalPlanDueBy",
        "borough-admin, yearGroup preparingForAdulthood reviewOnReleaseFrom meetingOn meetingState"
                + " afterLimit reportDueBy finalPlanDueBy",
        "team-manager, yearGroup preparingForAdulthood reviewOnReleaseFrom meetingOn meetingState"
                + " afterLimit reportDueBy finalPlanDueBy"
    })
    void eachRoleSeesItsFieldsOfTheCycle(String role, String hidden) {
        Set<String> expected = new TreeSet<>(WHOLE_CYCLE);
        expected.removeAll(hidden == null ? List.of() : List.of(hidden.split(" ")));

        Map<String, Object> cycle = as(role).get("/plans/" + ref + "/cycle").jsonPath().getMap("");

        assertThat(cycle.keySet()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"health-partner", "borough-admin", "team-manager"})
    void aMeetingChangesNothingForARoleThatDoesNotSeeIt(String role) {
        var body = planOfChildWith("dateOfBirth", "2017-05-05");
        String theirs = register(body);
        String before = as(role).get("/plans/" + theirs + "/cycle").asString();

        meet(theirs, "2026-12-10", "CONFIRMED").statusCode(200);

        assertThat(as(role).get("/plans/" + theirs + "/cycle").asString()).isEqualTo(before);
    }

    @Test
    void aSettingSeesItsDeadlinesAndNoCitationOfAnotherDate() {
        var cycle = as("setting").get("/plans/" + ref + "/cycle").jsonPath();

        assertThat(cycle.getMap("").keySet())
                .isEqualTo(
                        union(
                                FOR_SETTINGS,
                                Set.of(
                                        "planRef",
                                        "reviewId",
                                        "state",
                                        "meetingOn",
                                        "meetingState",
                                        "afterLimit",
                                        "ruleSet",
                                        "citations")));
        assertThat(cycle.getMap("citations").keySet()).isEqualTo(FOR_SETTINGS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"virtual-school", "setting"})
    void aReviewBeyondTheRolesReachIsForbiddenAndInNoList(String role) {
        var body = planOfChildWith("dateOfBirth", "2017-05-05");
        body.put("involvement", "EARLY_HELP");
        body.put("settingUrn", "999999");
        String theirs = register(body);
        String id = cycle(theirs).extract().path("reviewId");

        as(role).get("/reviews/" + id).then().statusCode(403);
        as(role).get("/plans/" + theirs + "/cycle").then().statusCode(403);
        as(role).queryParam("planRef", theirs)
                .get("/reviews")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(0));
        as(role).header("If-None-Match", "*").get("/reviews/" + id).then().statusCode(403);
    }

    @Test
    void aSettingWithoutAUrnInItsTokenSeesNothing() {
        camden("setting").get("/plans/" + ref + "/cycle").then().statusCode(403);
        camden("setting").get("/reviews").then().body("items.size()", equalTo(0));
    }

    @Test
    void aVirtualSchoolSeesOnlyChildrenLookedAfterByItsOwnAuthority() {
        String own = looked("E09000007");
        String others = looked("E09000019");

        as("virtual-school").get("/plans/" + own + "/cycle").then().statusCode(200);
        as("virtual-school").get("/plans/" + others + "/cycle").then().statusCode(403);
        assertThat(listed("virtual-school", own)).hasSize(1);
        assertThat(listed("virtual-school", others)).isEmpty();
    }

    @Test
    void aVirtualSchoolSeesItsChildrenWhosePlanAnotherBoroughMaintains() {
        String ref = looked("E09000019");
        String id = cycle(ref).extract().path("reviewId");

        islington("virtual-school").get("/reviews/" + id).then().statusCode(200);
        assertThat(
                        islington("virtual-school")
                                .queryParam("planRef", ref)
                                .get("/reviews")
                                .<List<String>>path("items.id"))
                .containsExactly(id);
        for (String role : List.of("dsco", "sen-caseworker", "health-partner")) {
            islington(role).get("/reviews/" + id).then().statusCode(404);
            assertThat(
                            islington(role)
                                    .queryParam("planRef", ref)
                                    .get("/reviews")
                                    .<List<String>>path("items.id"))
                    .isEmpty();
        }
    }

    /** The involvement, which the role may not see, changes neither body nor tag. */
    @ParameterizedTest
    @ValueSource(strings = {"health-partner", "borough-admin", "setting", "virtual-school"})
    void noTagOrFieldRevealsTheInvolvement(String role) {
        String id = cycle(ref).extract().path("reviewId");
        var before = as(role).get("/reviews/" + id);
        var body = planOfChildWith("dateOfBirth", "2022-10-12");
        body.put("planMadeOn", "2025-11-01");
        body.put("involvement", "CIN");
        body.put("settingUrn", urn);
        as("borough-system").body(body).put("/plans/" + ref).then().statusCode(200);

        var after = as(role).get("/reviews/" + id);

        assertThat(after.asString()).isEqualTo(before.asString());
        assertThat(after.header("ETag")).isEqualTo(before.header("ETag"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"health-partner", "borough-admin", "setting", "virtual-school", "dsco"})
    void noListOfReviewsCanBeFilteredByInvolvement(String role) {
        as(role).queryParam("involvement", "CP").get("/plans").then().statusCode(403);
    }

    private String looked(String careAuthority) {
        var body = planOfChildWith("dateOfBirth", "2017-05-05");
        body.put("involvement", "CLA");
        body.put("careAuthority", careAuthority);
        return register(body);
    }

    private List<String> listed(String role, String planRef) {
        return as(role).queryParam("planRef", planRef).get("/reviews").path("items.id");
    }

    private RequestSpecification as(String role) {
        return role.equals("setting") ? settingOfCamden(urn) : camden(role);
    }

    @SafeVarargs
    private static Set<String> union(Set<String>... sets) {
        List<String> all = new ArrayList<>();
        for (Set<String> set : sets) {
            all.addAll(set);
        }
        return Set.copyOf(all);
    }
}
