package london.dsco.gateway.apidocs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.LinkedHashMap;
import org.junit.jupiter.api.Test;

class MergedApiTest {

    private static final YAMLMapper YAML = new YAMLMapper();

    private static ObjectNode merge(String advice, String reviews) throws JsonProcessingException {
        var apis = new LinkedHashMap<String, ObjectNode>();
        apis.put("advice", (ObjectNode) YAML.readTree(advice));
        apis.put("reviews", (ObjectNode) YAML.readTree(reviews));
        return MergedApi.of(apis);
    }

    private static String api(String path, String schemas) {
        return """
                openapi: 3.1.0
                tags: [{name: Lists, description: %s}]
                paths:
                  %s:
                    get:
                      operationId: list
                      tags: [Lists]
                      responses:
                        "200": {content: {application/json: {schema: {$ref: "#/components/schemas/Page"}}}}
                components:
                  schemas: %s
                """
                .formatted(path, path, schemas);
    }

    private static JsonNode schema(JsonNode merged, String path) {
        return merged.at("/paths/" + path.replace("/", "~1"))
                .at("/get/responses/200/content/application~1json/schema/$ref");
    }

    @Test
    void writesOnceWhatTwoServicesNameAndDescribeAlike() throws Exception {
        String schemas =
                "{Page: {type: array, items: {$ref: '#/components/schemas/Item'}},"
                        + " Item: {type: string}}";
        var merged = merge(api("/a", schemas), api("/b", schemas));

        assertThat(merged.at("/components/schemas").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("Page", "Item");
        assertThat(schema(merged, "/b").asText()).isEqualTo("#/components/schemas/Page");
    }

    @Test
    void keepsSchemasWithTheSameNameApartIfTheyDiffer() throws Exception {
        var merged = merge(api("/a", "{Page: {type: array}}"), api("/b", "{Page: {type: object}}"));

        assertThat(merged.at("/components/schemas/Advice_Page/type").asText()).isEqualTo("array");
        assertThat(merged.at("/components/schemas/Reviews_Page/type").asText()).isEqualTo("object");
        assertThat(merged.at("/components/schemas").has("Page")).isFalse();
        assertThat(schema(merged, "/a").asText()).isEqualTo("#/components/schemas/Advice_Page");
        assertThat(schema(merged, "/b").asText()).isEqualTo("#/components/schemas/Reviews_Page");
    }

    @Test
    void keepsSchemasApartThatDifferOnlyInTheirReferences() throws Exception {
        String page = "{Page: {type: array, items: {$ref: '#/components/schemas/Item'}}, Item: ";
        var merged =
                merge(api("/a", page + "{type: string}}"), api("/b", page + "{type: number}}"));

        assertThat(merged.at("/components/schemas").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder(
                        "Advice_Page", "Advice_Item", "Reviews_Page", "Reviews_Item");
        assertThat(merged.at("/components/schemas/Reviews_Page/items/$ref").asText())
                .isEqualTo("#/components/schemas/Reviews_Item");
    }

    @Test
    void keepsOperationsAndTagsWithTheSameNameApart() throws Exception {
        var merged = merge(api("/a", "{Page: {}}"), api("/b", "{Page: {}}"));

        assertThat(merged.at("/paths/~1a/get/operationId").asText()).isEqualTo("adviceList");
        assertThat(merged.at("/paths/~1b/get/operationId").asText()).isEqualTo("reviewsList");
        assertThat(merged.at("/tags").findValuesAsText("name"))
                .containsExactly("Advice: Lists", "Reviews: Lists");
        assertThat(merged.at("/paths/~1b/get/tags/0").asText()).isEqualTo("Reviews: Lists");
    }

    @Test
    void doesNotChangeTheServicesOwnDocuments() throws Exception {
        var advice = (ObjectNode) YAML.readTree(api("/a", "{Page: {type: array}}"));
        var reviews = (ObjectNode) YAML.readTree(api("/b", "{Page: {type: object}}"));
        var before = advice.deepCopy();
        var apis = new LinkedHashMap<String, ObjectNode>();
        apis.put("advice", advice);
        apis.put("reviews", reviews);

        MergedApi.of(apis);

        assertThat(advice).isEqualTo(before);
    }

    @Test
    void refusesTwoServicesAtOnePath() {
        assertThatThrownBy(() -> merge(api("/a", "{Page: {}}"), api("/a", "{Page: {}}")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("/a");
    }
}
