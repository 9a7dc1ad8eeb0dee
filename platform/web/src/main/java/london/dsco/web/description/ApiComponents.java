package london.dsco.web.description;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import london.dsco.problem.Problem;
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

    static final String OTHER_PROBLEMS = "OtherProblems";
    static final String NOT_MODIFIED = "NotModified";
    static final String IF_MATCH_REQUIRED = "If-Match-Required";

    private static final String TAG = "\"kX3vJ8mQ0aZr5tYbN1cWdA\"";

    /** The total of a request's headers: {@code quarkus.http.limits.max-header-size}. */
    private static final int LONGEST_HEADERS = 16_384;

    private ApiComponents() {}

    /** Returns the name of the response for every problem of a status. */
    static String problem(int status) {
        return "Problem" + status;
    }

    static Header headerRef(String name) {
        return OASFactory.createHeader().ref(name);
    }

    /**
     * @param statuses statuses of the problems to which operations refer individually; the rest are
     *     in the default answer
     */
    static void addTo(Components components, Collection<Integer> statuses) {
        for (int status : statuses) {
            List<ProblemType> types =
                    Arrays.stream(ProblemType.values())
                            .filter(type -> type.status() == status)
                            .toList();
            components.addResponse(problem(status), withHeaders(status, answer(types)));
        }
        List<ProblemType> others =
                Arrays.stream(ProblemType.values())
                        .filter(type -> !statuses.contains(type.status()))
                        .toList();
        components.addResponse(OTHER_PROBLEMS, answer(others));
        components.addResponse(
                NOT_MODIFIED,
                OASFactory.createAPIResponse()
                        .description("Your copy is up to date. There is no body.")
                        .addHeader("ETag", headerRef("ETag")));
        ProblemSchemas.addTo(components);
        addHeaders(components);
        addParameters(components);
    }

    private static APIResponse answer(List<ProblemType> types) {
        MediaType body =
                OASFactory.createMediaType()
                        .schema(OASFactory.createSchema().ref(ProblemSchemas.PROBLEM));
        types.forEach(
                type ->
                        body.addExample(
                                type.code(),
                                OASFactory.createExample()
                                        .summary(type.title())
                                        .value(ProblemExamples.of(type))));
        String titles =
                types.stream().map(ProblemType::title).collect(Collectors.joining("; ", "", "."));
        return OASFactory.createAPIResponse()
                .description(titles)
                .content(OASFactory.createContent().addMediaType(Problem.MEDIA_TYPE, body));
    }

    private static APIResponse withHeaders(int status, APIResponse response) {
        if (status == 401) {
            response.addHeader("WWW-Authenticate", headerRef("WWW-Authenticate"));
        }
        if (status == 409 || status == 429 || status == 503) {
            response.addHeader("Retry-After", headerRef("Retry-After"));
        }
        return response;
    }

    private static void addHeaders(Components components) {
        components
                .addHeader(
                        "ETag",
                        header("Names this version of the resource. Send it in If-Match.", TAG))
                .addHeader(
                        "Location",
                        header(
                                "The address of what was created.",
                                "/service/v1/things/0190a7c4-5d1e-7c3b-9f2a-6b8d4e1f0a2c"))
                .addHeader(
                        "Link",
                        header(
                                "The address of the next page, with rel=\"next\". Absent on the"
                                        + " last page.",
                                "</service/v1/things?cursor=bGFzdA>; rel=\"next\""))
                .addHeader(
                        "WWW-Authenticate",
                        header(
                                "Which check the access token failed (RFC 6750).",
                                "Bearer realm=\"dsco\", error=\"invalid_token\""))
                .addHeader(
                        "Retry-After",
                        OASFactory.createHeader()
                                .description("Wait this number of seconds before you try again.")
                                .schema(
                                        OASFactory.createSchema()
                                                .addType(SchemaType.INTEGER)
                                                .format("int32"))
                                .example(5));
    }

    private static void addParameters(Components components) {
        components
                .addParameter(
                        "If-None-Match",
                        parameter(
                                "If-None-Match",
                                "An ETag that you hold. If it is still current, the response is 304"
                                        + " without a body.",
                                LONGEST_HEADERS,
                                TAG))
                .addParameter(
                        "If-Match",
                        parameter(
                                "If-Match",
                                "The ETag of the version that your change is based on. If the resource"
                                        + " has changed since, the response is 412.",
                                LONGEST_HEADERS,
                                TAG))
                .addParameter(
                        IF_MATCH_REQUIRED,
                        parameter(
                                        "If-Match",
                                        "The ETag of the version that your change is based on. If the resource"
                                                + " has changed since, the response is 412. If the header is missing, it"
                                                + " is 428.",
                                        LONGEST_HEADERS,
                                        TAG)
                                .required(true))
                .addParameter(
                        "Idempotency-Key",
                        parameter(
                                "Idempotency-Key",
                                "Makes the command safe to repeat for seven days. The same key with the"
                                        + " same body takes effect once. The response is created again, from the"
                                        + " record and your rights as they are now: it can differ, or be 403.",
                                255,
                                "9f1c1f5e-2a53-4b0e-8f6e-0c7a3d1b2e4f"))
                .addParameter(
                        "Access-Purpose",
                        parameter(
                                "Access-Purpose",
                                "Why you are reading or changing the record. The access log records it.",
                                200,
                                "Annual review"));
    }

    private static Parameter parameter(
            String name, String description, int length, String example) {
        return OASFactory.createParameter()
                .name(name)
                .in(In.HEADER)
                .description(description)
                .schema(text(length))
                .example(example);
    }

    private static Header header(String description, String example) {
        return OASFactory.createHeader()
                .description(description)
                .schema(text(2_000))
                .example(example);
    }

    private static Schema text(int length) {
        return OASFactory.createSchema().addType(SchemaType.STRING).maxLength(length);
    }
}
