package london.dsco.advice.request;

import java.time.Instant;
import java.util.UUID;

/** Where a page of the list ends: the list is in order of receipt, then of id. */
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
