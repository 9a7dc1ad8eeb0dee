package london.dsco.network.practice;

import static london.dsco.network.Callers.dscoOf;
import static london.dsco.network.Callers.in;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import london.dsco.domain.Borough;
import london.dsco.domain.Role;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** This service publishes the library of the demonstration data. */
@QuarkusTest
@WithTestResource(RealParts.class)
class DemonstrationTest {

    private static final File LIBRARY =
            new File("../deploy/local/src/main/resources/demonstration/practices.json");

    static List<JsonNode> library() throws IOException {
        return List.of(new ObjectMapper().readValue(LIBRARY, JsonNode[].class));
    }

    @ParameterizedTest
    @MethodSource("library")
    void isPublishedAfterItsReviewAndAdopted(JsonNode practice) {
        String reviewer = practice.path("reviewer").asText();
        ObjectNode entry =
                ((ObjectNode) practice.path("entry").deepCopy()).put("reviewOn", "2027-10-20");
        Supplier<RequestSpecification> owner = owner(practice.path("owner").asText());
        String one = "/practices/" + posted(owner.get().body(entry), "/practices", 201);
        String gss = Borough.valueOf(reviewer.toUpperCase(Locale.ROOT)).gss();
        posted(
                owner.get().body(Map.of("entry", entry, "reviewers", List.of(gss))),
                one + "/versions",
                200);
        posted(dscoOf(reviewer).body(practice.path("review")), one + "/reviews", 200);
        posted(owner.get(), one + "/sharing", 200);
        for (JsonNode adoption : practice.path("adoptions")) {
            String borough = adoption.path("borough").asText();
            String id =
                    posted(dscoOf(borough).body(adoption.path("said")), one + "/adoptions", 201);
            posted(dscoOf(borough), "/adoptions/" + id + "/sharing", 200);
        }

        dscoOf("barnet")
                .get(one)
                .then()
                .statusCode(200)
                .body("adoptions", equalTo(practice.path("adoptions").size()));
    }

    private static Supplier<RequestSpecification> owner(String account) {
        return account.startsWith("dsco@")
                ? () -> dscoOf(account.substring("dsco@".length()))
                : () -> in(Role.NETWORK_COORDINATOR);
    }

    private static String posted(RequestSpecification by, String path, int status) {
        var answer = by.post(path);
        assertThat(answer.statusCode()).as(path + " " + answer.asString()).isEqualTo(status);
        return answer.path("id");
    }
}
