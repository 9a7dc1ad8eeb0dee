package london.dsco.advice.assurance;

import java.time.Instant;
import java.util.UUID;
import london.dsco.advice.content.Provision;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A line of provision as it was authorised. */
@Schema(name = "Authorisation")
public record AuthorisationView(
        UUID id,
        @Schema(minimum = "1", maximum = "10000") int adviceVersion,
        Provision provision,
        String authorisedBy,
        Instant authorisedAt) {

    static AuthorisationView of(ProvisionAuthorisation authorisation) {
        return new AuthorisationView(
                authorisation.id(),
                authorisation.adviceVersion(),
                authorisation.provision(),
                authorisation.authorisedBy(),
                authorisation.authorisedAt());
    }
}
