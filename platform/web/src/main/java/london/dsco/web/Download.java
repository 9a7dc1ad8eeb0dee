package london.dsco.web;

/**
 * A finished file for the caller. An operation returns it as others return a view. It is sent with
 * a strong ETag over exactly its bytes and the name under which to save it.
 *
 * @param bytes bytes of the file, which nobody may change
 * @param mediaType such as {@code application/pdf}
 * @param fileName letters, digits, hyphens and full stops; never anything about the person it
 *     concerns, because file names appear in unprotected places
 */
public record Download(byte[] bytes, String mediaType, String fileName) {

    /**
     * The policy of every answer, and more: even if a file is opened in a page, nothing in it runs.
     */
    public static final String SANDBOX = "default-src 'none'; frame-ancestors 'none'; sandbox";

    /**
     * @throws IllegalArgumentException when the file name contains anything else
     */
    public Download {
        requirePlain(fileName);
    }

    static void requirePlain(String fileName) {
        if (!fileName.matches("[A-Za-z0-9.-]+")) {
            throw new IllegalArgumentException("not a plain file name");
        }
    }
}
