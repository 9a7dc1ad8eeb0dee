package london.dsco.advice.request;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import london.dsco.domain.Actor;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/**
 * The allocation of the advice to its author.
 *
 * @param author user name
 * @param allocatedBy user name of the manager who named the author
 * @param handovers from each author to the next, oldest first
 */
@Embeddable
public record Allocation(
        String author,
        String allocatedBy,
        Instant allocatedAt,
        @JdbcTypeCode(SqlTypes.JSON) @Mutability(Immutability.class) List<Handover> handovers) {

    public Allocation {
        handovers = List.copyOf(handovers);
    }

    static Allocation first(String author, Actor manager) {
        return new Allocation(author, manager.username(), manager.at(), List.of());
    }

    /**
     * @param reason the manager's reason; null if there is none
     */
    Allocation handedTo(String next, String reason, Actor manager) {
        Handover handover = new Handover(author, next, reason, manager.at());
        return new Allocation(
                next,
                manager.username(),
                manager.at(),
                Stream.concat(handovers.stream(), Stream.of(handover)).toList());
    }
}
