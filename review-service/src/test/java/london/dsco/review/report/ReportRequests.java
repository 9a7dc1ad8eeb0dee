package london.dsco.review.report;

import static london.dsco.review.Callers.CAMDEN;
import static london.dsco.review.Callers.camden;
import static london.dsco.review.Callers.camdenSystem;
import static london.dsco.review.Callers.reference;

import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import london.dsco.testkit.Database;

/** Calls that the tests of reports repeat. */
public final class ReportRequests {

    private static final List<String> CRITERIA =
            List.of(
                    ("T2 T3 T4 V1 V2 V3 V4 V5 D1 D2 D3 D4 D5 D6 D7 O1 O2 O3 O4 O5 P1 P2 P3 P4 P5 P6 P7"
                                    + " P8 G1 G2 G3 G4 G5 S1 S2 S3 C1 C2 C3 R1 R2 R3 R4 R6")
                            .split(" "));

    private ReportRequests() {}

    /** Returns the open review of a new plan. */
    public static String reviewOf(Map<String, Object> plan) {
        String ref = reference();
        camdenSystem().body(plan).put("/plans/" + ref).then().statusCode(201);
        return camden("sen-caseworker")
                .get("/plans/" + ref + "/cycle")
                .then()
                .extract()
                .path("reviewId");
    }

    public static String path(String id, String part) {
        return "/reviews/" + id + "/social-care-report" + part;
    }

    public static ValidatableResponse read(String id, String role) {
        return camden(role).get(path(id, "")).then();
    }

    /** Saves with the version that was just read. */
    public static ValidatableResponse save(String id, String role, Map<String, Object> text) {
        return camden(role)
                .header("If-Match", read(id, role).extract().header("ETag"))
                .body(text)
                .put(path(id, ""))
                .then();
    }

    public static ValidatableResponse submit(String id) {
        return camden("advice-author").post(path(id, "/submission")).then();
    }

    /** Returns a report by the advice author, submitted for quality assurance. */
    public static String submitted(Map<String, Object> plan) {
        String id = reviewOf(plan);
        save(id, "advice-author", report()).statusCode(200);
        submit(id).statusCode(200);
        return id;
    }

    public static ValidatableResponse audit(String id, String role, int points) {
        return audit(id, role, 1, points, List.of());
    }

    public static ValidatableResponse audit(
            String id, String role, int number, int points, List<String> gates) {
        return camden(role).body(scores(number, points, gates)).post(path(id, "/audits")).then();
    }

    /** Returns the same points for every criterion that people score. */
    public static Map<String, Object> scores(int number, int points, List<String> gates) {
        return Map.of(
                "number",
                number,
                "template",
                "SRA-2026.1",
                "scores",
                CRITERIA.stream().map(code -> Map.of("criterion", code, "score", points)).toList(),
                "gates",
                gates);
    }

    /** Returns a complete report. */
    public static Map<String, Object> report() {
        Map<String, Object> body = new HashMap<>();
        body.put("template", "SCR-2026.1");
        body.put(
                "sections",
                new ArrayList<>(
                        Stream.of(
                                        "PROGRESS",
                                        "CHANGES_IN_NEED",
                                        "CARE_PLAN",
                                        "PARENT_VIEWS",
                                        "RECOMMENDATIONS")
                                .map(code -> section(code, "The family reads with her each day."))
                                .toList()));
        sections(body).add(section("CHILD_VOICE", "I like swimming with my club."));
        body.put(
                "outcomes",
                List.of(
                        Map.of(
                                "outcome",
                                "She goes to a club each week by July 2027.",
                                "progress",
                                "ON_TRACK")));
        body.put(
                "planSections",
                Stream.of("D", "H1", "H2")
                        .map(
                                section ->
                                        Map.of(
                                                "section",
                                                section,
                                                "stillRight",
                                                true,
                                                "specific",
                                                true))
                        .toList());
        return body;
    }

    @SuppressWarnings("unchecked")
    public static List<Map<String, String>> sections(Map<String, Object> report) {
        return (List<Map<String, String>>) report.get("sections");
    }

    public static Map<String, String> section(String code, String text) {
        return Map.of("code", code, "text", text);
    }

    /** Registers somebody's team in the register of practitioners. */
    public static void register(String username, String role, String team) {
        try (var camden = Database.asApplicationIn(CAMDEN);
                var insert =
                        camden.prepareStatement(
                                "insert into practitioner (borough, username, roles, team, levels,"
                                        + " told_at) values (?, ?, array[?], ?, '{}', now()) on"
                                        + " conflict (borough, username) do update set team ="
                                        + " excluded.team, roles = excluded.roles")) {
            insert.setString(1, CAMDEN);
            insert.setString(2, username);
            insert.setString(3, role);
            insert.setString(4, team);
            insert.executeUpdate();
            camden.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
