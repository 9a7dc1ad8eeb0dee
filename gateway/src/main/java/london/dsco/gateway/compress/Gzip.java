package london.dsco.gateway.compress;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import java.util.Locale;

/**
 * Whether a caller reads gzip, and how the ETag of a compressed answer differs from the plain one.
 *
 * <p>A strong ETag stands for bytes, so the compressed form of {@code "kX3v"} needs another (RFC
 * 9110 section 8.8.3.3): {@code "kX3v--gzip"}. A weak one instead would break every {@code
 * If-Match}, which compares strongly. The service knows only the plain one, so the suffix is
 * removed again on the way in.
 */
public final class Gzip {

    public static final String CODING = "gzip";
    public static final String TAG_SUFFIX = "--gzip";

    private static final String CLOSED_SUFFIX = TAG_SUFFIX + '"';

    private Gzip() {}

    /**
     * @param headers of a request
     * @return whether {@code Accept-Encoding} names gzip, or anything, with a weight above 0
     */
    public static boolean isAccepted(MultiMap headers) {
        boolean anything = false;
        for (String field : headers.getAll(HttpHeaders.ACCEPT_ENCODING)) {
            for (String coding : field.toLowerCase(Locale.ROOT).split(",")) {
                String[] parts = coding.split(";");
                boolean wanted = parts.length < 2 || !parts[1].matches("\\s*q=0(\\.0*)?\\s*");
                switch (parts[0].trim()) {
                    case CODING -> {
                        return wanted;
                    }
                    case "*" -> anything = wanted;
                    default -> {
                        // Another coding says nothing about gzip.
                    }
                }
            }
        }
        return anything;
    }

    /**
     * Returns the ETag of the compressed form; a weak one stands for both forms and stays as it is.
     */
    public static String compressedTag(String tag) {
        return tag.startsWith("\"") && tag.endsWith("\"")
                ? tag.substring(0, tag.length() - 1) + CLOSED_SUFFIX
                : tag;
    }

    /**
     * Returns an {@code If-Match} or {@code If-None-Match} field with the ETags of the plain forms.
     */
    public static String plainTags(String field) {
        return field.replace(CLOSED_SUFFIX, "\"");
    }

    /** Returns whether such a field contains the ETag of the compressed form of a plain one. */
    public static boolean namesCompressed(String field, String plainTag) {
        return field != null && field.contains(compressedTag(plainTag));
    }
}
