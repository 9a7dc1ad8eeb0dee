package london.dsco.advice.request;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * Who writes the advice.
 *
 * @param author user name
 * @param allocatedBy user name of the manager who named the author
 */
@Embeddable
public record Allocation(String author, String allocatedBy, Instant allocatedAt) {}
