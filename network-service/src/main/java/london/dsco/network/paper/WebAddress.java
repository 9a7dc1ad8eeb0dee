package london.dsco.network.paper;

/** Addresses that members share: a page that a browser opens, never a script. */
public final class WebAddress {

    /** http or https, as RFC 3986 writes them, without white space, quotes or angle brackets. */
    public static final String PATTERN = "^https?://[^\\s\"'<>\\\\^`{|}]+$";

    private WebAddress() {}
}
