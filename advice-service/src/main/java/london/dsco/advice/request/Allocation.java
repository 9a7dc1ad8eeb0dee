package london.dsco.advice.request;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Who writes the advice, and who said so when. */
@Embeddable
public record Allocation(String author, String allocatedBy, Instant allocatedAt) {}
