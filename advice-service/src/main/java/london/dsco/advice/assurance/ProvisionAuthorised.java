package london.dsco.advice.assurance;

import java.util.List;
import java.util.UUID;
import london.dsco.records.Fact;

/** A manager has authorised lines of the latest version. */
record ProvisionAuthorised(UUID requestId, int adviceVersion, List<String> provisionIds)
        implements Fact {}
