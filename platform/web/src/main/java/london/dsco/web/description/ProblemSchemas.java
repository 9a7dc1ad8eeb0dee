package london.dsco.web.description;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/**
 * The schema of a problem in the API description, including the members that only some types have.
 */
final class ProblemSchemas {

    static final String PROBLEM = "Problem";

    private static final String FIELD = "InvalidField";
    private static final String BLOCKER = "Blocker";
    private static final String CURE = "Cure";

    private ProblemSchemas() {}

    static void addTo(Components components) {
        components
                .addSchema(PROBLEM, problem())
                .addSchema(FIELD, invalidField())
                .addSchema(BLOCKER, blocker())
                .addSchema(CURE, cure());
    }

    private static Schema problem() {
        return object("What went wrong (RFC 9457)")
                .addProperty("type", text("The stable code: urn:problem-type:dsco:CODE", 100))
                .addProperty("title", text("A short summary, the same for each type", 200))
                .addProperty("status", number("The HTTP status"))
                .addProperty("detail", text("What is wrong this time, and what to do", 2_000))
                .addProperty("instance", text("The path of the request", 4_000))
                .addProperty("traceId", text("The W3C trace id it is logged under", 32))
                .addProperty("errors", list("Everything that is wrong with the input", FIELD))
                .addProperty("blockers", list("Everything that prevents sign-off", BLOCKER))
                .addProperty(
                        "limit",
                        OASFactory.createSchema()
                                .addType(SchemaType.STRING)
                                .format("date")
                                .description("The last or first day the law allows"))
                .addProperty("citation", text("The law or guidance that sets the limit", 200))
                .addProperty("rule", text("The rule that does not allow it, by number", 200))
                .addProperty("conflict", text("The rule that forbids it, by name", 100))
                .addProperty(
                        "existing",
                        text("The id of the record that prevents this", 36).format("uuid"))
                .addProperty("retryAfter", number("Wait this number of seconds, as in Retry-After"))
                .required(List.of("type", "title", "status"));
    }

    private static Schema invalidField() {
        return object(
                        "One thing that is wrong with one part of the request. It has one of"
                                + " pointer, parameter and header.")
                .addProperty(
                        "pointer", text("A place in the body, as a JSON Pointer (RFC 6901)", 1_000))
                .addProperty(
                        "parameter", text("A query parameter or a part of the path, by name", 100))
                .addProperty("header", text("A header, by name", 100))
                .addProperty("code", text("The rule that was broken", 100))
                .addProperty("detail", text("What to send instead", 2_000))
                .required(List.of("code", "detail"));
    }

    private static Schema blocker() {
        return object("One thing that prevents sign-off")
                .addProperty("code", text("What kind of thing it is", 100))
                .addProperty(
                        "reference", text("The id of the part concerned, if there is one", 100))
                .addProperty("detail", text("What is missing", 1_000))
                .addProperty("cure", OASFactory.createSchema().ref(CURE))
                .addProperty("citation", text("The law or the practice behind it", 200))
                .required(List.of("code", "detail"));
    }

    private static Schema cure() {
        return object("What ends a blocker")
                .addProperty("action", text("What to do", 1_000))
                .addProperty("role", text("The code of a role that can do it", 50))
                .addProperty("operation", text("The operationId to do it with", 100))
                .required(List.of("action", "role", "operation"));
    }

    private static Schema object(String description) {
        return OASFactory.createSchema().addType(SchemaType.OBJECT).description(description);
    }

    private static Schema text(String description, int length) {
        return OASFactory.createSchema()
                .addType(SchemaType.STRING)
                .description(description)
                .maxLength(length);
    }

    private static Schema number(String description) {
        return OASFactory.createSchema()
                .addType(SchemaType.INTEGER)
                .format("int32")
                .description(description);
    }

    private static Schema list(String description, String of) {
        return OASFactory.createSchema()
                .addType(SchemaType.ARRAY)
                .description(description)
                .items(OASFactory.createSchema().ref(of))
                .maxItems(1_000);
    }
}
