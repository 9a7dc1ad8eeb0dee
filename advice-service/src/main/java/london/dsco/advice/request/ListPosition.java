package london.dsco.advice.request;

import java.time.Instant;
import java.util.UUID;

/**
 * The position at which a page of the list ends. The list is in the order of receipt, then of id.
 */
record ListPosition(Instant receivedAt, UUID id) {

    private static final String BETWEEN = " ";

    static ListPosition parse(String key) {
        String[] parts = key.split(BETWEEN, 2);
        return new ListPosition(Instant.parse(parts[0]), UUID.fromString(parts[1]));
    }

    static ListPosition of(AdviceRequest request) {
        return new ListPosition(request.intake().receivedAt(), request.id());
    }

    String key() {
        return receivedAt + BETWEEN + id;
    }
}
