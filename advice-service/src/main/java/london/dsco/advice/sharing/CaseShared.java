package london.dsco.advice.sharing;

import java.time.LocalDate;
import java.util.UUID;
import london.dsco.records.Fact;

/** The case was shared with another borough. Other services do not learn of it. */
record CaseShared(
        UUID shareId,
        String withBorough,
        SharingPurpose purpose,
        SharingBasis legalBasis,
        LocalDate expiresOn)
        implements Fact {

    static CaseShared from(CaseShare share) {
        return new CaseShared(
                share.id(),
                share.withBorough(),
                share.purpose(),
                share.legalBasis(),
                share.expiresOn());
    }
}
