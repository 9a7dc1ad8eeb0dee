package london.dsco.web.description;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.junit.jupiter.api.Test;

class ApiSchemasTest {

    private final OpenAPI api =
            OASFactory.createOpenAPI()
                    .paths(OASFactory.createPaths())
                    .components(OASFactory.createComponents());

    private static Schema text() {
        return OASFactory.createSchema().addType(SchemaType.STRING);
    }

    private static Content json(String schema) {
        return OASFactory.createContent()
                .addMediaType(
                        "application/json",
                        OASFactory.createMediaType().schema(OASFactory.createSchema().ref(schema)));
    }

    private void operation(String request, String response) {
        Operation operation =
                OASFactory.createOperation()
                        .requestBody(OASFactory.createRequestBody().content(json(request)))
                        .responses(
                                OASFactory.createAPIResponses()
                                        .addAPIResponse(
                                                "200",
                                                OASFactory.createAPIResponse()
                                                        .content(json(response))));
        api.getPaths().addPathItem("/a", OASFactory.createPathItem().POST(operation));
    }

    @Test
    void doesNotChangeATypeUsedInRequestsAndAnswers() {
        api.getComponents()
                .addSchema("Order", OASFactory.createSchema().addProperty("child", ref("Child")))
                .addSchema("View", OASFactory.createSchema().addProperty("child", ref("Child")))
                .addSchema("Child", OASFactory.createSchema().addProperty("name", text()));
        operation("Order", "View");

        ApiSchemas.complete(api);

        assertThat(api.getComponents().getSchemas().get("View").getRequired())
                .isEqualTo(List.of("child"));
        assertThat(api.getComponents().getSchemas().get("Child").getRequired()).isNull();
        assertThat(api.getComponents().getSchemas().get("Order").getRequired()).isNull();
    }

    @Test
    void refusesATypeWithoutAStructure() {
        api.getComponents().addSchema("JsonNode", OASFactory.createSchema());
        operation("JsonNode", "JsonNode");

        assertThatThrownBy(() -> ApiSchemas.complete(api))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("JsonNode");
    }

    private static Schema ref(String name) {
        return OASFactory.createSchema().ref(name);
    }
}
