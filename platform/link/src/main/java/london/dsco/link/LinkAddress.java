package london.dsco.link;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of an address that opens a private link: the borough among whose rows the link is, and
 * its secret. It includes the borough, because without a token nothing else says where to look; the
 * borough is no secret. Its string form is empty, so that no log contains one.
 */
public final class LinkAddress {

    /** The length of the longest one, in characters. */
    public static final int LENGTH = 9 + 1 + LinkSecret.LENGTH;

    /** GSS code of the region, because the network's own accounts belong to no borough. */
    private static final String NETWORK = "E12000007";

    private static final Pattern FORM =
            Pattern.compile("(E[0-9]{8})-([A-Za-z0-9_-]{" + LinkSecret.LENGTH + "})");

    private final String scope;
    private final LinkSecret secret;

    private LinkAddress(String scope, LinkSecret secret) {
        this.scope = scope;
        this.secret = secret;
    }

    /**
     * @param scope GSS code of the borough that owns the link; empty for the network itself
     */
    public static LinkAddress of(String scope, LinkSecret secret) {
        return new LinkAddress(scope, secret);
    }

    /**
     * Reads what somebody sent. Only its hash shows whether there is such a link.
     *
     * @return empty if no link can have it
     */
    public static Optional<LinkAddress> parse(String sent) {
        Matcher parts = FORM.matcher(sent);
        return parts.matches()
                ? Optional.of(
                        new LinkAddress(
                                parts.group(1).equals(NETWORK) ? "" : parts.group(1),
                                secret(parts.group(2))))
                : Optional.empty();
    }

    private static LinkSecret secret(String text) {
        return LinkSecret.parse(text).orElseThrow();
    }

    /** Returns the GSS code of the borough; empty for the network itself. */
    public String scope() {
        return scope;
    }

    public LinkSecret secret() {
        return secret;
    }

    /** Returns the text, for the one answer that reveals it. */
    public String reveal() {
        return (scope.isEmpty() ? NETWORK : scope) + "-" + secret.reveal();
    }

    @Override
    public String toString() {
        return "link address";
    }
}
