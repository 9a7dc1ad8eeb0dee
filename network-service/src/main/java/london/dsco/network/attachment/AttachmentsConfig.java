package london.dsco.network.attachment;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** What an operator decides about files; docs/production.md says how. */
@ConfigMapping(prefix = "dsco.attachments")
public interface AttachmentsConfig {

    /** Where new files are kept: {@code database} or {@code object-store}. */
    KeptIn keptIn();

    /** How often files are deleted that no attachment has. */
    Duration clearEvery();

    ObjectStore s3();

    /** An S3-compatible store. */
    interface ObjectStore {

        /** Not set where there is none. */
        Optional<String> bucket();

        String region();

        /** Of a store that is not Amazon's. */
        Optional<URI> endpoint();

        /** Whether the bucket stands in the path and not in the host's name. */
        @WithDefault("false")
        boolean pathStyle();

        /** Without both keys, they are those that the process is given by its platform. */
        Optional<String> accessKey();

        Optional<String> secretKey();

        /** For one call, with everything that is tried again in it. */
        Duration timeout();
    }
}
