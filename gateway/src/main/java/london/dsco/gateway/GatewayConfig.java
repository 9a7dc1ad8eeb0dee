package london.dsco.gateway;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.time.Duration;
import java.util.Map;

/**
 * What an operator decides about the gateway; see {@code application.properties} for the reasons.
 */
@ConfigMapping(prefix = "dsco.gateway")
public interface GatewayConfig {

    /** Scheme, host and port under which callers reach the gateway. */
    URI publicUri();

    /** First path segment to the origin (scheme, host, port) of the service that answers it. */
    Map<String, URI> routes();

    Limits limits();

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
    }

    interface Upstream {

        /** Time for a connection to a service, queueing for one included. */
        Duration connect();

        /** Time that a service may stay silent while an answer is awaited. */
        Duration silence();

        /** Connections to each service. */
        int connections();

        /** Requests that may wait for a connection to one service before the next is refused. */
        int queue();
    }
}
