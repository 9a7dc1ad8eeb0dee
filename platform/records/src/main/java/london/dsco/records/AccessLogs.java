package london.dsco.records;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import london.dsco.domain.Borough;

/** The access logs of a service: those of 33 boroughs, and the region's. Each has its own chain. */
final class AccessLogs {

    /**
     * The scope of lines that belong to no borough: those of the network's own papers and accounts.
     */
    static final String REGION = "";

    /** The name of the region where a name is required. */
    private static final String REGION_NAMED = "region";

    private AccessLogs() {}

    /** Lists their scopes: GSS codes, and {@link #REGION}. */
    static List<String> scopes() {
        return Stream.concat(Arrays.stream(Borough.values()).map(Borough::gss), Stream.of(REGION))
                .toList();
    }

    /** Returns the name of a scope in an anchor, never empty. */
    static String named(String scope) {
        return scope.equals(REGION) ? REGION_NAMED : scope;
    }

    /** Returns the name of a scope for people. */
    static String displayed(String scope) {
        return Borough.byGss(scope).map(Borough::displayName).orElse("The region");
    }
}
