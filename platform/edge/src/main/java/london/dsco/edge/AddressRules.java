package london.dsco.edge;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Accepts only addresses that every reader understands in the same way.
 *
 * <p>A gateway that normalises what the service behind it does not (or the other way round) can be
 * tricked into bypassing its own routing: {@code /advice/../q/health}, {@code /advice/%2e%2e/q},
 * {@code /advice//q}, {@code /advice/;a=b/q}. Nothing is normalised here: such a path is refused.
 */
public final class AddressRules {

    /** RFC 3986 {@code pchar} and the slash, without the semicolon of path parameters. */
    private static final Pattern PERMITTED =
            Pattern.compile("/(?:[A-Za-z0-9._~!$&'()*+,=:@/-]++|%[0-9A-Fa-f]{2})*+");

    /** RFC 3986 {@code query}, and the square brackets that many clients leave unescaped. */
    private static final Pattern QUERY =
            Pattern.compile("(?:[A-Za-z0-9._~!$&'()*+,;=:@/?\\[\\]-]++|%[0-9A-Fa-f]{2})*+");

    /** Characters that may not be hidden behind an escape. */
    private static final Pattern HIDDEN = Pattern.compile("[/\\\\.;%\\p{Cntrl}]");

    private AddressRules() {}

    /**
     * @param path the path as it was sent, without its query
     */
    public static boolean allowPath(String path) {
        if (!PERMITTED.matcher(path).matches()) {
            return false;
        }
        if (path.equals("/")) {
            return true;
        }
        for (String segment : path.substring(1).split("/", -1)) {
            if (segment.isEmpty() || segment.equals(".") || segment.equals("..")) {
                return false;
            }
        }
        return escapesHideNothing(path);
    }

    /**
     * Returns whether a query contains only what RFC 3986 allows there, and every escape is UTF-8.
     * An unfilled template ({@code ?limit={limit}}) fails this check.
     *
     * @param query as it was sent, without its question mark; null if there is none
     */
    public static boolean allowQuery(String query) {
        return query == null || QUERY.matcher(query).matches() && decodedEscapes(query).isPresent();
    }

    private static boolean escapesHideNothing(String path) {
        return decodedEscapes(path).filter(text -> !HIDDEN.matcher(text).find()).isPresent();
    }

    /** Returns what the escapes stand for; empty if it is not UTF-8. */
    private static Optional<CharSequence> decodedEscapes(String text) {
        var escaped = ByteBuffer.allocate(text.length());
        for (int at = text.indexOf('%'); at >= 0; at = text.indexOf('%', at + 1)) {
            // Escapes that do not touch are decoded separately, so that they cannot form one
            // character.
            if (at >= 3 && text.charAt(at - 3) != '%' && escaped.position() > 0) {
                escaped.put((byte) ' ');
            }
            escaped.put((byte) Integer.parseInt(text, at + 1, at + 3, 16));
        }
        try {
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(escaped.flip()));
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }
}
