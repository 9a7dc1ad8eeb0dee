package london.dsco.web.description;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.tags.Tag;

/**
 * The common part of every service's description: where the suite is, under which licence, how
 * tokens are checked, what the gateway adds to answers, and the meaning of the id in a path.
 */
final class ApiFace {

    private static final String COMPONENTS = "#/components/";
    private static final List<String> LIMITS = List.of("RateLimit", "RateLimit-Policy");

    /** The house's name for the record that a path is about. */
    private static final String ID = "id";

    private static final String MEANING_OF_ID =
            "The identifier given to the record when it was created";

    private ApiFace() {}

    /**
     * Completes the description. It is called last, because it removes components that nothing
     * refers to.
     */
    static void complete(OpenAPI api) {
        sayWhereAndWhose(api);
        if (api.getTags() != null) {
            List<Tag> tags = new ArrayList<>(api.getTags());
            tags.sort(Comparator.comparing(Tag::getName));
            api.setTags(tags);
        }
        operations(api).forEach(ApiFace::explainId);
        sayHowTokensAreChecked(api.getComponents());
        addLimits(api);
        dropUnused(api);
    }

    private static void sayWhereAndWhose(OpenAPI api) {
        // Relative, so that the document is right under every gateway.
        var gateway = OASFactory.createServer().url("/");
        gateway.setDescription("The gateway of the installation, local or production");
        gateway.addExtension("x-internal", false);
        api.setServers(List.of(gateway));
        if (api.getInfo() != null) {
            api.getInfo()
                    .contact(
                            OASFactory.createContact()
                                    .name("London DSCO network")
                                    .url("https://dsco.london"))
                    .license(
                            OASFactory.createLicense()
                                    .name("Apache-2.0")
                                    .url("https://www.apache.org/licenses/LICENSE-2.0"));
        }
    }

    private static Stream<Operation> operations(OpenAPI api) {
        return api.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream());
    }

    /** Explains the id. A resource explains its own parameters; this one is common to all. */
    private static void explainId(Operation operation) {
        parameters(operation).stream()
                .filter(parameter -> ID.equals(parameter.getName()))
                .filter(parameter -> parameter.getDescription() == null)
                .forEach(parameter -> parameter.setDescription(MEANING_OF_ID));
    }

    private static List<Parameter> parameters(Operation operation) {
        return operation.getParameters() == null ? List.of() : operation.getParameters();
    }

    private static void sayHowTokensAreChecked(Components components) {
        if (components.getSecuritySchemes() != null) {
            components
                    .getSecuritySchemes()
                    .values()
                    .forEach(
                            scheme ->
                                    scheme.setDescription(
                                            "An access token from the suite's identity provider, audience dsco-api."
                                                    + " It is verified as RFC8725 recommends."));
        }
    }

    /** Adds the rate limits, which the gateway sends with every answer. */
    private static void addLimits(OpenAPI api) {
        limit(
                api.getComponents(),
                "RateLimit",
                "How much of the client's limit is left, and when it resets.",
                "\"client\";r=5950;t=12");
        limit(
                api.getComponents(),
                "RateLimit-Policy",
                "The client's limit: how many calls in how many seconds.",
                "\"client\";q=6000;w=60");
        api.getComponents().getResponses().values().forEach(ApiFace::addLimits);
        operations(api)
                .forEach(
                        operation ->
                                operation.getResponses().getAPIResponses().values().stream()
                                        .filter(response -> response.getRef() == null)
                                        .forEach(ApiFace::addLimits));
    }

    private static void limit(Components components, String name, String words, String example) {
        components.addHeader(
                name,
                OASFactory.createHeader()
                        .description(words)
                        .schema(OASFactory.createSchema().addType(SchemaType.STRING).maxLength(200))
                        .example(example));
    }

    private static void addLimits(APIResponse response) {
        LIMITS.forEach(name -> response.addHeader(name, ApiComponents.headerRef(name)));
    }

    private static void dropUnused(OpenAPI api) {
        Components components = api.getComponents();
        Set<String> used = new HashSet<>();
        operations(api)
                .forEach(
                        operation -> {
                            parameters(operation).forEach(each -> used.add(each.getRef()));
                            operation
                                    .getResponses()
                                    .getAPIResponses()
                                    .values()
                                    .forEach(response -> note(response, used));
                        });
        components.getResponses().values().forEach(response -> note(response, used));
        if (components.getParameters() != null) {
            Set.copyOf(components.getParameters().keySet()).stream()
                    .filter(name -> !used.contains(COMPONENTS + "parameters/" + name))
                    .forEach(components::removeParameter);
        }
        Set.copyOf(components.getHeaders().keySet()).stream()
                .filter(name -> !used.contains(COMPONENTS + "headers/" + name))
                .forEach(components::removeHeader);
    }

    private static void note(APIResponse response, Set<String> used) {
        Stream.ofNullable(response.getHeaders())
                .flatMap(headers -> headers.values().stream())
                .map(Header::getRef)
                .forEach(used::add);
    }
}
