package london.dsco.records;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import london.dsco.domain.Borough;

/** The access logs of a service, each with a chain of its own: 33 boroughs', and the region's. */
final class AccessLogs {

    /** Whose lines belong to no borough: of the network's own papers and of its accounts. */
    static final String REGION = "";

    /** How the region is called where a name has to stand. */
    private static final String REGION_NAMED = "region";

    private AccessLogs() {}

    /** Their scopes: GSS codes, and {@link #REGION}. */
    static List<String> scopes() {
        return Stream.concat(Arrays.stream(Borough.values()).map(Borough::gss), Stream.of(REGION))
                .toList();
    }

    /** Returns what an anchor calls a scope, never empty. */
    static String named(String scope) {
        return scope.equals(REGION) ? REGION_NAMED : scope;
    }

    /** Returns what people call a scope. */
    static String displayed(String scope) {
        return Borough.byGss(scope).map(Borough::displayName).orElse("The region");
    }
}
