package london.dsco.benchmark;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

/** Opens advice requests like a borough's system, each with its own idempotency key. */
final class OpenRequests {

    private static final String BODY =
            """
            {"child": {"childRef": "%s", "givenName": "Ada", "familyName": "Example", "dateOfBirth": "2015-05-14"},\
            "kind": "NEEDS_ASSESSMENT", "legalBasis": "COP_INTERNAL", "receivedAt": "%s",\
            "involvement": "CIN"}""";

    private final URI service;
    private final String token;

    /** Recent, so that no reminder is due and the service does nothing else. */
    private final Instant receivedAt = Clock.systemUTC().instant().minusSeconds(60);

    OpenRequests(URI service, String token) {
        this.service = service;
        this.token = token;
    }

    /**
     * Sends as many commands as the service can answer.
     *
     * @return commands per second with the answer 201
     */
    double flatOut(int connections, Duration time) {
        return Load.flatOut(service, token, connections, time, this::open);
    }

    /** Sends a steady number a second, whether or not the service keeps up. */
    void paced(int perSecond, Duration time) throws IOException {
        long step = 1_000_000_000L / perSecond;
        long begun = System.nanoTime();
        try (Connection connection = new Connection(service, token)) {
            for (long due = begun; due < begun + time.toNanos(); due += step) {
                LockSupport.parkNanos(due - System.nanoTime());
                open(connection);
            }
        }
    }

    private void open(Connection connection) throws IOException {
        String key = UUID.randomUUID().toString();
        int status =
                connection
                        .post("/advice/v1/requests", key, BODY.formatted(key, receivedAt))
                        .status();
        if (status != 201) {
            throw new IllegalStateException("The response to opening a request was " + status);
        }
    }
}
