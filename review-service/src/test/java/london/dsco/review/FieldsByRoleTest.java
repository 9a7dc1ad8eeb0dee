package london.dsco.review;

import static london.dsco.review.Callers.nobody;
import static london.dsco.review.Callers.reference;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import london.dsco.review.report.ReportRequests;
import london.dsco.testkit.RealParts;
import london.dsco.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Which members each role sees, over every operation of the published description that reads. One
 * review, with everything that can be recorded about it, is read by everybody. The result is
 * compared with {@code fields-by-role.txt}, which people can read; {@code -Dfields.write} writes it
 * again, and the changes are then reviewed. A new member or operation is covered without a line in
 * this test.
 */
@QuarkusTest
@WithTestResource(RealParts.class)
class FieldsByRoleTest {

    private static final Path KEPT = Path.of("src/test/resources/fields-by-role.txt");
    private static final String NOBODYS = "0199b0a0-0000-7000-8000-000000000000";

    /** The child's names. */
    private static final String NAME = "Zelphinequor";

    /** Members for social care alone. */
    private static final String INTERNAL = "Sotwhisper";

    private static final String MERTON = "E09000024";
    private static final String KINGSTON = "E09000021";
    private static final String URN = "137137";
    private static final String TERM = "2026-AUTUMN";
    private static final JsonNode API = publishedApi();

    /** Operations about no child, or on the borough's figures. */
    private static final Set<String> OF_NO_CHILD =
            Set.of(
                    "/reviews/v1/access-log/verification",
                    "/reviews/v1/events",
                    "/reviews/v1/performance",
                    "/reviews/v1/inpatient-care/figures",
                    "/reviews/v1/placement-moves/figures",
                    "/reviews/v1/report-audit-templates",
                    "/reviews/v1/report-templates",
                    "/reviews/v1/report-templates/{version}",
                    "/reviews/v1/settings",
                    "/reviews/v1/settings/{key}",
                    "/reviews/v1/calendar-links",
                    "/reviews/v1/calendar-links/{linkId}",
                    "/reviews/v1/plan-imports/{id}",
                    "/reviews/v1/plan-imports/{id}/errors");

    private static final Set<String> SEES_NAMES = Set.of("borough-system", "sen-caseworker");
    private static final Set<String> SEES_INTERNAL =
            Set.of("advice-author", "dsco", "team-manager");

    private static PlannedReview review;

    private static Map<String, Supplier<RequestSpecification>> readers() {
        Map<String, Supplier<RequestSpecification>> readers = new TreeMap<>();
        for (String role :
                List.of(
                        "advice-author",
                        "borough-admin",
                        "dsco",
                        "health-partner",
                        "parent-forum",
                        "review-coordinator",
                        "sen-caseworker",
                        "team-manager",
                        "virtual-school")) {
            readers.put(role, () -> here(role));
        }
        readers.put("borough-system", () -> here("borough-system"));
        readers.put("setting", () -> settingHere(URN));
        readers.put("setting elsewhere", () -> settingHere("999998"));
        readers.put("dsco elsewhere", () -> elsewhere("dsco"));
        readers.put("virtual-school elsewhere", () -> elsewhere("virtual-school"));
        return readers;
    }

    private static JsonNode publishedApi() {
        try {
            return new ObjectMapper(new YAMLFactory())
                    .readTree(
                            new File(
                                    "../platform/contracts/src/main/resources/openapi/review.yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** People in Merton, whose plans no other test uses. */
    private static RequestSpecification here(String role) {
        return with(Tokens.forUser(role + "@merton").role(role));
    }

    private static RequestSpecification settingHere(String urn) {
        return with(Tokens.forUser("setting@merton").role("setting").claim("setting", urn));
    }

    private static RequestSpecification with(Tokens tokens) {
        return nobody().auth().oauth2(tokens.borough(MERTON).token());
    }

    /** People in a borough for which no test has plans. */
    private static RequestSpecification elsewhere(String role) {
        return nobody().auth()
                .oauth2(Tokens.forUser(role + "@kingston").role(role).borough(KINGSTON).token());
    }

    @BeforeEach
    void arrangeOnce() throws SQLException {
        if (review != null) {
            return;
        }
        var plan = PlanBodies.planOfChildWith("givenName", NAME);
        plan.put("involvement", "CP");
        plan.put("settingUrn", URN);
        plan.put("residential52Week", true);
        plan.put("planMadeOn", "2025-12-01");
        String ref = reference();
        here("borough-system").body(plan).put("/plans/" + ref).then().statusCode(201);
        var made =
                new PlannedReview(
                        ref, here("dsco").get("/plans/" + ref + "/cycle").path("reviewId"));
        here("review-coordinator")
                .header("If-Match", "*")
                .body(Map.of("meetingOn", "2026-11-20", "state", "HELD"))
                .put(made.path("meeting"))
                .then()
                .statusCode(200);
        invite(made);
        here("borough-system")
                .body(
                        Map.of(
                                "reviews",
                                List.of(
                                        Map.of("kind", "PEP", "on", "2026-12-10"),
                                        Map.of("kind", "CP", "on", "2026-12-10"))))
                .put("/plans/" + ref + "/related-reviews")
                .then()
                .statusCode(200);
        report(made);
        var rows = new RowsOfAReview(ref, MERTON);
        rows.ofItsAdulthood();
        rows.ofCare();
        review = made;
    }

    private static void invite(PlannedReview made) {
        String worker =
                here("review-coordinator")
                        .body(
                                Map.of(
                                        "invitedOn",
                                        "2026-11-01",
                                        "invitees",
                                        List.of(Map.of("invitee", "CARER"))))
                        .post(made.path("invitations"))
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("invitations.find { it.invitee == 'SOCIAL_WORKER' }.id");
        here("review-coordinator")
                .body(
                        Map.of(
                                "invitationId", worker,
                                "kind", "WRITTEN_ADVICE",
                                "receivedOn", "2026-11-05"))
                .post(made.path("contributions"))
                .then()
                .statusCode(201);
    }

    private static void report(PlannedReview made) {
        Map<String, Object> text = new HashMap<>(ReportRequests.report());
        ReportRequests.sections(text)
                .add(ReportRequests.section("SAFEGUARDING", "There is no concern at present."));
        text.put("signsOfSafety", Map.of("worries", INTERNAL, "safetyPlan", INTERNAL));
        text.put(
                "monitoring",
                Map.of(
                        "by", "Social worker, north team",
                        "frequency", "Every six weeks",
                        "lastSeenOn", "2026-11-02"));
        text.put(
                "advocacy",
                Map.of(
                        "offered", true,
                        "offeredOn", "2026-10-05",
                        "answer", "ACCEPTED",
                        "referredOn", "2026-10-06"));
        String report = ReportRequests.path(made.id(), "");
        here("advice-author").header("If-Match", "*").body(text).put(report).then().statusCode(200);
        here("advice-author").post(report + "/submission").then().statusCode(200);
        here("dsco")
                .body(ReportRequests.scores(1, 3, List.of()))
                .post(report + "/audits")
                .then()
                .statusCode(201);
        for (String step : List.of("/sign-off", "/dispatch")) {
            here("dsco").post(report + step).then().statusCode(200);
        }
    }

    @Test
    void showsEachRoleOnlyTheMembersItMaySee() throws IOException {
        String seen = seen();
        if (System.getProperty("fields.write") != null) {
            Files.writeString(KEPT, seen);
        }
        assertThat(seen).isEqualTo(Files.readString(KEPT));
    }

    /**
     * Returns a block for each reader: the operations that answer them, and the members of the
     * answers.
     */
    private static String seen() {
        StringBuilder all = new StringBuilder();
        readers()
                .forEach(
                        (reader, call) -> {
                            all.append(reader).append('\n');
                            for (String path : paths()) {
                                Response answer = call.get().get(filled(path));
                                if (answer.statusCode() == 200
                                        && answer.contentType().startsWith("application/json")) {
                                    Set<String> members = new TreeSet<>();
                                    collect("", tree(answer), members);
                                    all.append("  ")
                                            .append(path)
                                            .append("\n    ")
                                            .append(String.join(" ", members))
                                            .append('\n');
                                }
                            }
                        });
        return all.toString();
    }

    private static List<String> paths() {
        List<String> paths = new ArrayList<>();
        for (var path : API.path("paths").properties()) {
            if (path.getValue().has("get") && !OF_NO_CHILD.contains(path.getKey())) {
                paths.add(path.getKey());
            }
        }
        return paths.stream().sorted().toList();
    }

    private static String filled(String path) {
        return path.substring("/reviews/v1".length())
                .replace("{planRef}", review.planRef())
                .replace("/reviews/{id}", "/reviews/" + review.id())
                .replace("{term}", TERM)
                .replace("{academicYear}", "2026-27")
                .replace("{urn}", URN)
                .replace("{authority}", MERTON)
                .replace("{number}", "1")
                .replaceAll("\\{\\w+}", NOBODYS);
    }

    private static JsonNode tree(Response answer) {
        try {
            return new ObjectMapper().readTree(answer.asString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void collect(String at, JsonNode node, Set<String> members) {
        if (node.isArray()) {
            node.forEach(each -> collect(at, each, members));
        } else if (node.isObject() && !node.isEmpty()) {
            node.properties()
                    .forEach(
                            each ->
                                    collect(
                                            (at.isEmpty() ? "" : at + ".") + each.getKey(),
                                            each.getValue(),
                                            members));
        } else {
            members.add(at);
        }
    }

    /** Only the SEN team sees the register's names; every other role knows a child by reference. */
    @Test
    void neverShowsANameOrDataThatIsForSocialCareAlone() {
        Map<String, String> heard = new TreeMap<>();
        readers()
                .forEach(
                        (reader, call) -> {
                            for (String path : paths()) {
                                String text = call.get().get(filled(path)).asString();
                                if (text.contains(NAME) && !SEES_NAMES.contains(reader)) {
                                    heard.put(reader + " " + path, NAME);
                                }
                                if (text.contains(INTERNAL) && !SEES_INTERNAL.contains(reader)) {
                                    heard.put(reader + " " + path, INTERNAL);
                                }
                            }
                        });
        assertThat(heard).isEmpty();
        assertThat(here("sen-caseworker").get("/plans/" + review.planRef()).asString())
                .contains(NAME);
        assertThat(here("dsco").get(ReportRequests.path(review.id(), "")).asString())
                .contains(INTERNAL);
    }

    /**
     * A setting sees dates, invitations and its deadlines, but not how social care knows the child.
     */
    @Test
    void aSettingSeesOnlyItsOwnMeetingsOfSocialCare() {
        String everything =
                paths().stream()
                        .map(path -> settingHere(URN).get(filled(path)).asString())
                        .collect(Collectors.joining("\n"));
        assertThat(everything)
                .contains(review.id())
                .doesNotContain(
                        NAME,
                        INTERNAL,
                        "\"CP\"",
                        "involvement",
                        "careAuthority",
                        "dateOfBirth",
                        "childRef",
                        "social worker, north team",
                        "signsOfSafety");
        String elsewhere =
                paths().stream()
                        .map(path -> settingHere("999998").get(filled(path)))
                        .filter(answer -> answer.statusCode() == 200)
                        .map(Response::asString)
                        .collect(Collectors.joining("\n"));
        assertThat(elsewhere).doesNotContain(review.id(), review.planRef(), NAME);
    }
}
