package london.dsco.web.description;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Describes the answers of an operation that are not JSON, for each media type in its
 * {@code @Produces}. Such an answer is a file, or text with an example of its own, which is beside
 * the one in JSON ({@code openapi-examples/SCHEMA.csv}).
 */
final class ApiForms {

    private enum Form {
        TABLE("text/csv", "csv", 10_000_000),
        CHART("image/svg+xml", "svg", 10_000_000),
        PAGE("text/html", "html", 100_000_000),
        PDF("application/pdf", "binary", 10_000_000),
        WORD(
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                "binary",
                10_000_000);

        private final String mediaType;
        private final String format;
        private final int longest;

        Form(String mediaType, String format, int longest) {
            this.mediaType = mediaType;
            this.format = format;
            this.longest = longest;
        }

        /** Ends each line of a table as RFC 4180 asks. */
        private Optional<String> example(String schema) {
            ClassLoader service = Thread.currentThread().getContextClassLoader();
            try (InputStream in =
                    service.getResourceAsStream("openapi-examples/" + schema + "." + format)) {
                return Optional.ofNullable(in == null ? null : in.readAllBytes())
                        .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                        .map(text -> this == TABLE ? text.replace("\n", "\r\n") : text.strip());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private ApiForms() {}

    static void addTo(OpenAPI api) {
        api.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .map(operation -> operation.getResponses().getAPIResponse("200"))
                .filter(Objects::nonNull)
                .map(APIResponse::getContent)
                .filter(Objects::nonNull)
                .forEach(ApiForms::describe);
    }

    private static void describe(Content content) {
        for (Form form : Form.values()) {
            MediaType body = content.getMediaType(form.mediaType);
            if (body != null) {
                ApiSchemas.nameOf(body.getSchema()).ifPresent(view -> describe(body, form, view));
            }
        }
    }

    private static void describe(MediaType body, Form form, String view) {
        body.setSchema(
                OASFactory.createSchema()
                        .addType(SchemaType.STRING)
                        .format(form.format)
                        .maxLength(form.longest));
        form.example(view)
                .ifPresent(text -> body.addExample(view, OASFactory.createExample().value(text)));
    }
}
