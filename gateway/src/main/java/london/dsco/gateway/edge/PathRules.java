package london.dsco.gateway.edge;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Accepts only paths that every reader understands in the same way.
 *
 * <p>A gateway that normalises what the service behind it does not (or the other way round) can be
 * talked past its own routing: {@code /advice/../q/health}, {@code /advice/%2e%2e/q}, {@code
 * /advice//q}, {@code /advice/;a=b/q}. Nothing is normalised here: such a path is refused.
 */
final class PathRules {

    /** RFC 3986 {@code pchar} and the slash, without the semicolon of path parameters. */
    private static final Pattern PERMITTED =
            Pattern.compile("/(?:[A-Za-z0-9._~!$&'()*+,=:@/-]|%[0-9A-Fa-f]{2})*");

    /** What must not be hidden behind an escape, once decoded. */
    private static final Pattern HIDDEN = Pattern.compile("[/\\\\.;%\\p{Cntrl}]");

    private PathRules() {}

    /**
     * @param path the path as it was sent, without its query
     */
    static boolean allow(String path) {
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

    private static boolean escapesHideNothing(String path) {
        var escaped = ByteBuffer.allocate(path.length());
        for (int at = path.indexOf('%'); at >= 0; at = path.indexOf('%', at + 1)) {
            // Escapes that do not touch are kept apart, so that they cannot form one character.
            if (at >= 3 && path.charAt(at - 3) != '%' && escaped.position() > 0) {
                escaped.put((byte) ' ');
            }
            escaped.put((byte) Integer.parseInt(path, at + 1, at + 3, 16));
        }
        try {
            var decoded = StandardCharsets.UTF_8.newDecoder().decode(escaped.flip());
            return !HIDDEN.matcher(decoded).find();
        } catch (CharacterCodingException notUtf8) {
            return false;
        }
    }
}
