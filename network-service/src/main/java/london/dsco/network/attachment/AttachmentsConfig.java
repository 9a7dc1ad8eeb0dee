package london.dsco.network.attachment;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** The operator's settings for files; see docs/production.md. */
@ConfigMapping(prefix = "dsco.attachments")
public interface AttachmentsConfig {

    /** Returns where new files are stored: {@code database} or {@code object-store}. */
    KeptIn keptIn();

    /** Returns how often files without an attachment are deleted. */
    Duration clearEvery();

    ObjectStore s3();

    /** An S3-compatible store. */
    interface ObjectStore {

        /** Returns the name of the bucket; not set if there is no store. */
        Optional<String> bucket();

        String region();

        /** Returns the address of a store other than Amazon's. */
        Optional<URI> endpoint();

        /** Returns whether the bucket is part of the path rather than of the host name. */
        @WithDefault("false")
        boolean pathStyle();

        /**
         * Returns the access key. Without both keys, the credentials come from the platform of the
         * process.
         */
        Optional<String> accessKey();

        Optional<String> secretKey();

        /** Returns the time limit for one call, including all retries. */
        Duration timeout();
    }
}
