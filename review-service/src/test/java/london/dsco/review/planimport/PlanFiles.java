package london.dsco.review.planimport;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;

/** Sends files of plans, and waits for them. */
final class PlanFiles {

    static final String HEADER =
            "planRef,childRef,givenName,familyName,dateOfBirth,planMadeOn,lastReviewedOn,upn,"
                    + "settingUrn,involvement,careAuthority,eotas\r\n";

    private PlanFiles() {}

    /** Returns a prefix of references that no other test uses. */
    static String prefix() {
        return "IMP-" + UUID.randomUUID() + "-";
    }

    static String row(String planRef) {
        return row(planRef, Map.of());
    }

    /** Returns a good row with some values replaced. */
    static String row(String planRef, Map<String, String> but) {
        return List.of(HEADER.strip().split(",")).stream()
                        .map(
                                column ->
                                        but.getOrDefault(
                                                column,
                                                switch (column) {
                                                    case "planRef" -> planRef;
                                                    case "childRef" -> "CAM-4471";
                                                    case "givenName" -> "Amina";
                                                    case "familyName" -> "Example";
                                                    case "dateOfBirth" -> "2017-05-05";
                                                    case "planMadeOn" -> "2026-03-01";
                                                    case "involvement" -> "CIN";
                                                    default -> "";
                                                }))
                        .collect(Collectors.joining(","))
                + "\r\n";
    }

    static String rows(String prefix, int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(number -> row(prefix + number))
                .collect(Collectors.joining());
    }

    static Response send(RequestSpecification caller, String file) {
        return caller.contentType("text/csv")
                .body(file.getBytes(StandardCharsets.UTF_8))
                .post("/plan-imports");
    }

    /** Sends a file that is accepted, and waits until it is loaded. */
    static JsonPath load(RequestSpecification sender, RequestSpecification reader, String file) {
        Response received = send(sender, file);
        assertThat(received.statusCode()).isEqualTo(201);
        return loaded(reader, received.path("id"));
    }

    static JsonPath loaded(RequestSpecification reader, String id) {
        return Awaitility.await("import " + id)
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(50))
                .until(
                        () -> reader.get("/plan-imports/" + id).jsonPath(),
                        read -> "LOADED".equals(read.getString("status")));
    }

    /** Returns each error as line, column and code. */
    static List<String> errors(RequestSpecification reader, String id) {
        List<Map<String, Object>> items =
                reader.queryParam("limit", 200)
                        .get("/plan-imports/" + id + "/errors")
                        .jsonPath()
                        .getList("items");
        return items.stream()
                .map(item -> item.get("line") + " " + item.get("column") + " " + item.get("code"))
                .toList();
    }
}
