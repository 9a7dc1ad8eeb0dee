package london.dsco.edge;

import java.util.regex.Pattern;

/** What may be written down of a path: the collection, never what follows it. */
public final class Address {

    /** Service, version and collection; words, so that a reference in their place is not kept. */
    private static final Pattern COLLECTION =
            Pattern.compile("^/[a-z]+/v[0-9]{1,2}(?:/[a-z-]{1,40})?");

    private Address() {}

    /**
     * {@code /reviews/v1/plans} for {@code /reviews/v1/plans/EHC-17}; {@code /} for a path of
     * another shape.
     */
    public static String collection(String path) {
        var matcher = COLLECTION.matcher(path);
        return matcher.find() ? matcher.group() : "/";
    }
}
