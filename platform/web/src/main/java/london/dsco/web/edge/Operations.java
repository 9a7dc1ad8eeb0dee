package london.dsco.web.edge;

import io.quarkus.resteasy.reactive.server.runtime.ResteasyReactiveRecorder;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import london.dsco.edge.Address;
import org.jboss.resteasy.reactive.server.core.Deployment;
import org.jboss.resteasy.reactive.server.handlers.ClassRoutingHandler;
import org.jboss.resteasy.reactive.server.handlers.RestInitialHandler.InitialMatch;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper.RequestMatch;
import org.jboss.resteasy.reactive.server.mapping.RuntimeResource;

/**
 * The operations of this service, from the routes that Quarkus REST itself uses. Jakarta REST
 * offers no way to find them. Without it, 405 comes without {@code Allow} and 415 without the types
 * that are read.
 */
@Singleton
class Operations {

    private volatile RequestMapper<InitialMatch> classes;
    private volatile Set<String> collections;

    /**
     * Returns the methods at a path, in alphabetical order; empty if nothing is there.
     *
     * @param path without the query, as it was sent
     */
    Set<String> methodsAt(String path) {
        Set<String> methods = new TreeSet<>(at(path).keySet());
        if (methods.contains(HttpMethod.GET)) {
            methods.add(HttpMethod.HEAD);
        }
        if (!methods.isEmpty()) {
            methods.add(HttpMethod.OPTIONS);
        }
        return methods;
    }

    /**
     * Returns the media types that an operation reads, separated by commas; empty if it does not
     * exist.
     */
    Optional<String> readBy(String method, String path) {
        return Optional.ofNullable(at(path).get(method)).map(found -> listed(found.getConsumes()));
    }

    /** Returns the media types that an operation answers with, separated by commas. */
    Optional<String> sentBy(String method, String path) {
        String lookedUp = method.equals(HttpMethod.HEAD) ? HttpMethod.GET : method;
        return Optional.ofNullable(at(path).get(lookedUp))
                .map(RuntimeResource::getProduces)
                .map(types -> listed(Arrays.asList(types.getSortedOriginalMediaTypes())));
    }

    /**
     * Returns the collection of a path, such as {@code /reviews/v1/plans}; {@code /} if this
     * service has no such collection, so that made-up paths add no labels to metrics.
     */
    String collectionOf(String path) {
        String collection = Address.collection(path);
        return collections().contains(collection) ? collection : "/";
    }

    private Set<String> collections() {
        if (collections == null) {
            collections =
                    deployment()
                            .map(
                                    found ->
                                            found.getClassMappers().stream()
                                                    .map(part -> part.template.template)
                                                    .map(Address::collection)
                                                    .collect(Collectors.toUnmodifiableSet()))
                            .orElse(null);
        }
        return collections == null ? Set.of() : collections;
    }

    private Map<String, RuntimeResource> at(String path) {
        Map<String, RuntimeResource> found = new TreeMap<>();
        RequestMatch<InitialMatch> match = classes().map(mapper -> mapper.map(path)).orElse(null);
        if (match == null) {
            return found;
        }
        String rest = match.remaining.isEmpty() ? "/" : match.remaining;
        for (var handler : match.value.handlers) {
            if (handler instanceof ClassRoutingHandler routes) {
                routes.getMappers()
                        .forEach(
                                (method, mapper) -> {
                                    RequestMatch<RuntimeResource> resource = mapper.map(rest);
                                    if (method != null && resource != null) {
                                        found.put(method, resource.value);
                                    }
                                });
            }
        }
        return found;
    }

    private Optional<RequestMapper<InitialMatch>> classes() {
        if (classes == null) {
            classes =
                    deployment()
                            .map(found -> new RequestMapper<>(found.getClassMappers()))
                            .orElse(null);
        }
        return Optional.ofNullable(classes);
    }

    /** Returns the deployment; empty while the application starts. */
    private static Optional<Deployment> deployment() {
        return Optional.ofNullable(ResteasyReactiveRecorder.getCurrentDeployment());
    }

    private static String listed(List<MediaType> types) {
        return types.stream()
                .map(type -> type.getType() + '/' + type.getSubtype())
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
