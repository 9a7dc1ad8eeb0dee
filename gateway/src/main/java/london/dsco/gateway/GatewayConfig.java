package london.dsco.gateway;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an operator decides about the gateway; see {@code application.properties} for the reasons.
 */
@ConfigMapping(prefix = "dsco.gateway")
public interface GatewayConfig {

    /** Scheme, host and port under which callers reach the gateway. */
    URI publicUri();

    /** First path segment to the origin (scheme, host, port) of the service that answers it. */
    Map<String, URI> routes();

    /**
     * Origins (scheme, host, port) whose browser pages may call the API; none when it is not set.
     */
    Optional<List<String>> origins();

    Limits limits();

    Rates rates();

    Upstream upstream();

    interface Limits {

        /** Bytes of a request body, whether its length is announced or not. */
        MemorySize body();

        /** Characters of path and query together. */
        int uri();

        /** Bytes of all header fields together. */
        MemorySize headers();

        /** Time for a request body to arrive whole. */
        Duration arrival();

        /** Bytes of a file, which a service reads as it arrives. */
        MemorySize file();

        /** Time for such a file to arrive whole. */
        Duration fileArrival();
    }

    interface Rates {

        /** For each client, and each person who uses it, whose token is verified. */
        Quota client();

        /** For each network address without a verified token. */
        Quota stranger();

        /** Callers of each kind that are remembered; the ones not seen for longest go first. */
        int callers();
    }

    interface Quota {

        /** Requests in one window. */
        long requests();

        /** Time in which a used quota is whole again. */
        Duration window();
    }

    interface Upstream {

        /** Time for a connection to a service, queueing for one included. */
        Duration connect();

        /** Time for a service to begin its answer, once it has the whole request. */
        Duration answer();

        /** Returns the longest that a service may wait for an event on top of that. */
        Duration poll();

        /** Connections to each service. */
        int connections();

        /** Further connections to each service, for readers that wait for an event. */
        int polls();

        /** Requests that may wait for a connection to one service before the next is refused. */
        int queue();
    }
}
