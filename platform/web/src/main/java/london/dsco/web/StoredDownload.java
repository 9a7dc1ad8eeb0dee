package london.dsco.web;

import java.io.InputStream;
import java.util.function.Supplier;

/**
 * A file that lies elsewhere, and is fetched only for a caller who does not hold it already: what
 * is known of it answers a conditional request. Sent as a {@link Download} is, but as a stream, so
 * that it is never in memory as a whole.
 *
 * @param sha256 of its bytes, from which the strong ETag follows
 * @param length in bytes
 * @param mediaType such as {@code application/pdf}
 * @param fileName as of a {@link Download}
 * @param content opens it once; whoever reads it closes it. What it refuses is answered as any
 *     refusal
 */
public record StoredDownload(
        byte[] sha256,
        long length,
        String mediaType,
        String fileName,
        Supplier<InputStream> content) {

    /**
     * @throws IllegalArgumentException when the file name holds anything but letters, digits,
     *     hyphens and full stops
     */
    public StoredDownload {
        Download.requirePlain(fileName);
    }
}
