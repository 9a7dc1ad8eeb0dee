package london.dsco.web.description;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.junit.jupiter.api.Test;

class ApiFormsTest {

    private static MediaType described(String mediaType, Schema schema) {
        MediaType body = OASFactory.createMediaType().schema(schema);
        Content content = OASFactory.createContent().addMediaType(mediaType, body);
        ApiForms.addTo(
                OASFactory.createOpenAPI()
                        .paths(
                                OASFactory.createPaths()
                                        .addPathItem(
                                                "/notes",
                                                OASFactory.createPathItem()
                                                        .GET(
                                                                OASFactory.createOperation()
                                                                        .responses(
                                                                                OASFactory
                                                                                        .createAPIResponses()
                                                                                        .addAPIResponse(
                                                                                                "200",
                                                                                                OASFactory
                                                                                                        .createAPIResponse()
                                                                                                        .content(
                                                                                                                content)))))));
        return body;
    }

    private static Schema note() {
        return OASFactory.createSchema().ref("#/components/schemas/Note");
    }

    @Test
    void saysThatATableIsTextAndShowsTheServicesExample() {
        MediaType table = described("text/csv", note());

        assertThat(table.getSchema().getRef()).isNull();
        assertThat(table.getSchema().getType()).isEqualTo(List.of(SchemaType.STRING));
        assertThat(table.getSchema().getFormat()).isEqualTo("csv");
        assertThat(table.getExamples().get("Note").getValue())
                .isEqualTo("id,words\r\n1,\"A note\"\r\n");
    }

    @Test
    void showsNoExampleOfAFile() {
        MediaType file = described("application/pdf", note());

        assertThat(file.getSchema().getFormat()).isEqualTo("binary");
        assertThat(file.getExamples()).isNull();
    }

    @Test
    void leavesTheViewItselfAndWhatAnOperationDescribes() {
        Schema own = OASFactory.createSchema().addType(SchemaType.STRING).format("return");

        assertThat(described("application/json", note()).getSchema().getRef()).isNotNull();
        assertThat(described("text/csv", own).getSchema().getFormat()).isEqualTo("return");
    }
}
