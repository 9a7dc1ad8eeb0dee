package london.dsco.edge;

import java.util.regex.Pattern;

/** The part of a path that may be written to a log: the collection, never what follows it. */
public final class Address {

    /**
     * Service, version and collection. These are words, so that a reference in their place is not
     * stored.
     */
    private static final Pattern COLLECTION =
            Pattern.compile("^/[a-z]+/v[0-9]{1,2}(?:/[a-z-]{1,40})?");

    private Address() {}

    /**
     * Returns {@code /reviews/v1/plans} for {@code /reviews/v1/plans/EHC-17}; {@code /} for a path
     * of any other form.
     */
    public static String collection(String path) {
        var matcher = COLLECTION.matcher(path);
        return matcher.find() ? matcher.group() : "/";
    }
}
