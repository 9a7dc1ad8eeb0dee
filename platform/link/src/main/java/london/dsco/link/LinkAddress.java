package london.dsco.link;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of an address that opens a private link: whose rows the link is among, and its secret.
 * The borough is told because without a token nothing else says where to look; it is no secret. It
 * prints as nothing, so that no log holds one.
 */
public final class LinkAddress {

    /** Characters of the longest one. */
    public static final int LENGTH = 9 + 1 + LinkSecret.LENGTH;

    /** GSS code of the region: the network's own accounts belong to no borough. */
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
     * @param scope GSS code of the borough whose the link is; empty for the network's own
     */
    public static LinkAddress of(String scope, LinkSecret secret) {
        return new LinkAddress(scope, secret);
    }

    /**
     * Reads what somebody sent. Whether there is such a link, only its hash tells.
     *
     * @return empty for what no link can have
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

    /** GSS code of the borough; empty for the network's own. */
    public String scope() {
        return scope;
    }

    public LinkSecret secret() {
        return secret;
    }

    /** For the one answer that gives it out. */
    public String reveal() {
        return (scope.isEmpty() ? NETWORK : scope) + "-" + secret.reveal();
    }

    @Override
    public String toString() {
        return "link address";
    }
}
