package london.dsco.web;

import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.RestResponse;

/** Answers a command that made something. */
public final class Created {

    private Created() {}

    /**
     * 201 with {@code Location}.
     *
     * @param path of what was made, from the root, such as {@code /advice/v1/requests/ID}
     */
    public static <V> RestResponse<V> at(String path, V view) {
        // As a plain header: the framework would put this service's own host before the path.
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, view)
                .header(HttpHeaders.LOCATION, path)
                .build();
    }
}
