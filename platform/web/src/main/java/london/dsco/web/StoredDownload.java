package london.dsco.web;

import java.io.InputStream;
import java.util.function.Supplier;

/**
 * A file stored elsewhere, which is fetched only for a caller who does not already hold it. Its
 * metadata is enough to answer a conditional request. It is sent like a {@link Download}, but as a
 * stream, so that it is never in memory as a whole.
 *
 * @param sha256 of its bytes, from which the strong ETag follows
 * @param length in bytes
 * @param mediaType such as {@code application/pdf}
 * @param fileName as in {@link Download}
 * @param content opens it once; the reader closes it. Its refusals are answered like any other
 */
public record StoredDownload(
        byte[] sha256,
        long length,
        String mediaType,
        String fileName,
        Supplier<InputStream> content) {

    /**
     * @throws IllegalArgumentException when the file name contains anything but letters, digits,
     *     hyphens and full stops
     */
    public StoredDownload {
        Download.requirePlain(fileName);
    }
}
