package london.dsco.advice.request;

import java.time.Instant;
import london.dsco.advice.content.Provision;

/** A line of provision as it was authorised. */
public record AuthorisationView(
        int adviceVersion, Provision provision, String authorisedBy, Instant authorisedAt) {

    static AuthorisationView from(ProvisionAuthorisation authorisation) {
        return new AuthorisationView(
                authorisation.adviceVersion(),
                authorisation.provision(),
                authorisation.authorisedBy(),
                authorisation.authorisedAt());
    }
}
