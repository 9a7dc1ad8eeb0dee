package london.dsco.web;

/**
 * A finished file for the caller: an operation returns it as others return a view, and it is sent
 * with a strong ETag over exactly its bytes and the name under which to save it.
 *
 * @param bytes of the file; nobody changes them
 * @param mediaType such as {@code application/pdf}
 * @param fileName letters, digits, hyphens and full stops; never what tells whom it is about,
 *     because file names stand in places that nobody protects
 */
public record Download(byte[] bytes, String mediaType, String fileName) {

    /** Of every answer, and more: a file that is opened in a page after all runs nothing there. */
    public static final String SANDBOX = "default-src 'none'; frame-ancestors 'none'; sandbox";

    /**
     * @throws IllegalArgumentException when the file name holds anything else
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
