package london.dsco.advice;

import static london.dsco.advice.People.as;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.restassured.specification.RequestSpecification;
import java.io.UncheckedIOException;

/** Reads all pages of a list about cases of several boroughs. */
public final class Listed {

    private Listed() {}

    /**
     * Finds the item with an id in a list; missing if it is not there. No item read on the way may
     * name the child of a case.
     */
    public static JsonNode find(String role, String borough, String path, String id) {
        JsonNode page;
        String cursor = null;
        do {
            RequestSpecification request = as(role, borough).queryParam("limit", 200);
            if (cursor != null) {
                request.queryParam("cursor", cursor);
            }
            page = json(request.get(path).then().statusCode(200).extract().asString());
            assertThat(page.path("items").toString())
                    .doesNotContain("childRef", "givenName", "Amina", "Example", "C-");
            for (JsonNode item : page.path("items")) {
                if (item.path("id").asText().equals(id)) {
                    return item;
                }
            }
            cursor = page.path("nextCursor").asText(null);
        } while (cursor != null);
        return MissingNode.getInstance();
    }

    private static JsonNode json(String text) {
        try {
            return Journey.JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
