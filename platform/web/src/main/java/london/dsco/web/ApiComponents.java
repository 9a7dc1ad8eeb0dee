package london.dsco.web;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import london.dsco.problem.ProblemType;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The parts of an API description that every operation refers to. */
final class ApiComponents {

    private static final String TRACE_ID = "4bf92f3577b34da6a3ce929d0e0e4736";

    private ApiComponents() {}

    /** The name of the response for every problem of a status. */
    static String problem(int status) {
        return "Problem" + status;
    }

    static Header headerRef(String name) {
        return OASFactory.createHeader().ref(name);
    }

    static void addTo(Components components, Collection<Integer> statuses) {
        statuses.forEach(status -> components.addResponse(problem(status), answer(status)));
        components.addSchema("Problem", problemSchema());
        components.addSchema("InvalidField", invalidFieldSchema());
        components.addHeader(
                "ETag", header("Names this version of the resource, for If-Match", "\"kX3v\""));
        components.addHeader(
                "Location", header("The address of what was created", "/resource/REFERENCE"));
        components.addParameter(
                "If-None-Match",
                parameter(
                        "If-None-Match",
                        "An ETag read before: answers 304 without a body while it still holds",
                        "\"kX3v\""));
        components.addParameter(
                "If-Match",
                parameter(
                        "If-Match",
                        "The ETag of the version that the change is based on: answers 412 when it"
                                + " is stale",
                        "\"kX3v\""));
        components.addParameter(
                "Idempotency-Key",
                parameter(
                        "Idempotency-Key",
                        "Makes the command safe to repeat for seven days: the same key and body"
                                + " get the first answer again",
                        "9f1c1f5e-2a53-4b0e-8f6e-0c7a3d1b2e4f"));
    }

    /** One answer per status, with every problem of the catalogue that has it as an example. */
    private static APIResponse answer(int status) {
        MediaType body =
                OASFactory.createMediaType().schema(OASFactory.createSchema().ref("Problem"));
        List<ProblemType> types =
                Arrays.stream(ProblemType.values())
                        .filter(type -> type.status() == status)
                        .toList();
        types.forEach(
                type ->
                        body.addExample(
                                type.code(),
                                OASFactory.createExample()
                                        .summary(type.title())
                                        .value(example(type))));
        return OASFactory.createAPIResponse()
                .description(
                        types.stream().map(ProblemType::title).collect(Collectors.joining("; ")))
                .content(OASFactory.createContent().addMediaType("application/problem+json", body));
    }

    private static Map<String, Object> example(ProblemType type) {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", type.uri().toString());
        problem.put("title", type.title());
        problem.put("status", type.status());
        problem.put("instance", "/service/v1/resource");
        problem.put("traceId", TRACE_ID);
        return problem;
    }

    private static Schema problemSchema() {
        return object("What went wrong, as RFC 9457 describes")
                .addProperty("type", text("Its stable code, urn:problem-type:dsco:CODE", 100))
                .addProperty("title", text("The same for every occurrence of the type", 200))
                .addProperty(
                        "status",
                        OASFactory.createSchema()
                                .addType(SchemaType.INTEGER)
                                .format("int32")
                                .description("The HTTP status"))
                .addProperty("detail", text("This occurrence in words", 2_000))
                .addProperty("instance", text("The path of the request", 2_000))
                .addProperty("traceId", text("The W3C trace id under which it is logged", 32))
                .addProperty(
                        "errors",
                        OASFactory.createSchema()
                                .addType(SchemaType.ARRAY)
                                .description("Everything that is wrong with the input")
                                .items(OASFactory.createSchema().ref("InvalidField"))
                                .maxItems(1_000))
                .required(List.of("type", "title", "status"));
    }

    private static Schema invalidFieldSchema() {
        return object("One thing wrong with one part of the input")
                .addProperty("pointer", text("Where, as a JSON Pointer (RFC 6901)", 1_000))
                .addProperty("code", text("Which rule was broken", 100))
                .addProperty("detail", text("The rule in words", 1_000))
                .required(List.of("pointer", "code"));
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

    private static Parameter parameter(String name, String description, String example) {
        return OASFactory.createParameter()
                .name(name)
                .in(In.HEADER)
                .description(description)
                .schema(text(null, 255))
                .example(example);
    }

    private static Header header(String description, String example) {
        return OASFactory.createHeader()
                .description(description)
                .schema(text(null, 2_000))
                .example(example);
    }
}
