package london.dsco.web;

import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.RestResponse;

/** Answers a command that created something. */
public final class Created {

    private Created() {}

    /**
     * Answers 201 with {@code Location}.
     *
     * @param path path of what was created, from the root, such as {@code /advice/v1/requests/ID}
     */
    public static <V> RestResponse<V> at(String path, V view) {
        // As a plain header, because the framework would add this service's own host to the path.
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, view)
                .header(HttpHeaders.LOCATION, path)
                .build();
    }
}
