package london.dsco.gateway;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The operator's settings for the gateway; see {@code application.properties} for the reasons. */
@ConfigMapping(prefix = "dsco.gateway")
public interface GatewayConfig {

    /** Returns scheme, host and port under which callers reach the gateway. */
    URI publicUri();

    /** Returns the origin (scheme, host, port) of each service, by the first path segment. */
    Map<String, URI> routes();

    /**
     * Returns the origins (scheme, host, port) whose browser pages may call the API; none if not
     * set.
     */
    Optional<List<String>> origins();

    Limits limits();

    Rates rates();

    Upstream upstream();

    interface Limits {

        /**
         * Returns the maximum size of a request body in bytes, whether or not its length is
         * announced.
         */
        MemorySize body();

        /** Returns the maximum length of path and query together, in characters. */
        int uri();

        /** Returns the maximum size of all header fields together, in bytes. */
        MemorySize headers();

        /** Returns the time for a request body to arrive completely. */
        Duration arrival();

        /** Returns the maximum size in bytes of a file, which a service reads as it arrives. */
        MemorySize file();

        /** Returns the time for such a file to arrive completely. */
        Duration fileArrival();
    }

    interface Rates {

        /**
         * Returns the quota for each client, and for each person who uses it, with a verified
         * token.
         */
        Quota client();

        /** Returns the quota for each network address without a verified token. */
        Quota stranger();

        /**
         * Returns how many callers of each kind are remembered; the ones unseen for longest go
         * first.
         */
        int callers();
    }

    interface Quota {

        /** Returns the number of requests in a window. */
        long requests();

        /** Returns the time in which a used quota is full again. */
        Duration window();
    }

    interface Upstream {

        /** Returns the time to get a connection to a service, including queueing for one. */
        Duration connect();

        /** Returns the time for a service to begin its answer, once it has the whole request. */
        Duration answer();

        /** Returns the maximum time that a service may wait for an event in addition. */
        Duration poll();

        /** Returns the number of connections to each service. */
        int connections();

        /**
         * Returns the number of further connections to each service, for readers that wait for an
         * event.
         */
        int polls();

        /**
         * Returns how many requests may wait for a connection to one service before the next is
         * refused.
         */
        int queue();
    }
}
