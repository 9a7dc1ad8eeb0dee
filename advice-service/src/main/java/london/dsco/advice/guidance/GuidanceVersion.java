package london.dsco.advice.guidance;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import london.dsco.domain.Actor;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.hibernate.type.SqlTypes;

/** A version of a borough's own guidance. It never changes: a change is another version. */
@Entity
@Immutable
public class GuidanceVersion {

    @Id private UUID id;
    private String borough;
    private UUID guidanceId;
    private int number;

    @JdbcTypeCode(SqlTypes.JSON)
    private Edition edition;

    private LocalDate publishedOn;
    private String publishedBy;

    protected GuidanceVersion() {}

    GuidanceVersion(GuidanceItem item, Edition edition, Actor publisher) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.borough = item.borough();
        this.guidanceId = item.id();
        this.number = item.currentNumber();
        this.edition = edition;
        this.publishedOn = item.publishedOn();
        this.publishedBy = publisher.username();
    }

    Edition edition() {
        return edition;
    }

    LocalDate publishedOn() {
        return publishedOn;
    }

    String publishedBy() {
        return publishedBy;
    }
}
