package london.dsco.edge;

import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.SmallRyeConfigBuilderCustomizer;

/**
 * Lets every address reach our own {@linkplain AddressRules checks}. Quarkus answers an address
 * that is not a valid URI, such as an unfilled template, with an empty 400 before any handler sees
 * it. Only a system property turns that off, and it is read when the HTTP server's code is first
 * loaded. Only configuration comes earlier.
 */
public class OwnAddressChecks implements SmallRyeConfigBuilderCustomizer {

    @Override
    public void configBuilder(SmallRyeConfigBuilder builder) {
        System.setProperty("vertx.disableURIValidation", "true");
    }
}
