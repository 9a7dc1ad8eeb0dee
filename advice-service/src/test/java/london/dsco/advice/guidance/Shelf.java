package london.dsco.advice.guidance;

import static london.dsco.advice.People.as;

import io.restassured.response.Response;
import java.util.List;
import london.dsco.testkit.Database;

/** Guidance in the tests: publishing, reading and acknowledging it. */
final class Shelf {

    static final String GUIDANCE = "/advice/v1/guidance";

    static final String VERSION =
            """
            {"title": "How we write now", "audience": ["advice-author"], "text": "Meet the child first."}
            """;

    private Shelf() {}

    static String body(String kind, String audience, String more) {
        return """
        {"kind": "%s", "title": "How we write", "audience": [%s], "text": "Meet the child."%s}
        """
                .formatted(kind, audience, more);
    }

    /** Publishes guidance for authors and managers. */
    static String published(String borough) {
        return as("dsco", borough)
                .body(body("GUIDANCE", "\"team-manager\", \"advice-author\"", ""))
                .post(GUIDANCE)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    static Response acknowledge(String role, String borough, String path, int number) {
        return as(role, borough).post(path + "/versions/" + number + "/acknowledgement");
    }

    static Response newVersion(String borough, String path) {
        return as("dsco", borough).body(VERSION).post(path + "/versions");
    }

    static String regional(String borough, String title) {
        return GUIDANCE
                + "/"
                + as("dsco", borough)
                        .get(GUIDANCE)
                        .<String>path("items.find { it.title == '" + title + "' }.id");
    }

    static String id(String path) {
        return path.substring(GUIDANCE.length() + 1);
    }

    static List<Object> history(String path) {
        return Database.select(
                        "select name from history_entry where record_type = 'guidance'"
                                + " and record_id = ? order by seq",
                        id(path))
                .stream()
                .map(row -> row.get("name"))
                .toList();
    }
}
