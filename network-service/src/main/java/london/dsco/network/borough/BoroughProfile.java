package london.dsco.network.borough;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import london.dsco.domain.Borough;
import org.hibernate.annotations.Immutable;

/** What the network knows about an authority. A migration changes it once a year, with SEN2. */
@Entity
@Immutable
class BoroughProfile {

    @Id private String gss;

    @Enumerated(EnumType.STRING)
    private DscoInPost dscoInPost;

    private LocalDate asOf;

    protected BoroughProfile() {}

    Borough borough() {
        return Borough.byGss(gss).orElseThrow();
    }

    DscoInPost dscoInPost() {
        return dscoInPost;
    }

    LocalDate asOf() {
        return asOf;
    }
}
