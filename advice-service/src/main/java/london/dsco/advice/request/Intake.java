package london.dsco.advice.request;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import london.dsco.advice.clock.AdviceClock;
import london.dsco.advice.clock.LegalBasis;
import london.dsco.domain.Involvement;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/**
 * What was received and when. It never changes, apart from the involvement, which can change while
 * the author writes, and errors in the child's details. Every date of the clock follows from the
 * moment of receipt and the law then in force, so only that moment is stored.
 *
 * @param involvement how social care knows the child now
 * @param receivedAt UTC, to the microsecond that the database keeps
 * @param askedBody the body asked under section 31; null if the borough asked its own social care
 */
@Embeddable
public record Intake(
        @Enumerated(EnumType.STRING) RequestKind kind,
        @Embedded Child child,
        @Enumerated(EnumType.STRING) Involvement involvement,
        @JdbcTypeCode(SqlTypes.JSON) @Mutability(Immutability.class) List<Evidence> evidence,
        Instant receivedAt,
        @Enumerated(EnumType.STRING) LegalBasis legalBasis,
        @Embedded AskedBody askedBody) {

    Intake with(Involvement now) {
        return new Intake(kind, child, now, evidence, receivedAt, legalBasis, askedBody);
    }

    Intake with(Child right) {
        return new Intake(kind, right, involvement, evidence, receivedAt, legalBasis, askedBody);
    }

    public AdviceClock clock() {
        return AdviceClock.startedBy(receivedAt, legalBasis);
    }
}
