package london.dsco.kit.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.UncheckedIOException;
import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/**
 * Answers with one resource: its JSON and a strong ETag over exactly those bytes (RFC 9110 section
 * 8.8.3), so that two callers hold the same tag only when they saw the same thing.
 */
@ApplicationScoped
public class Representations {

    /** Personal data may be kept by the caller alone, and checked again before each use. */
    static final String CACHE_CONTROL = "private, no-cache";

    private static final int TAG_BYTES = 16;

    private final ObjectMapper json;
    private final HttpHeaders request;

    Representations(ObjectMapper json, HttpHeaders request) {
        this.json = json;
        this.request = request;
    }

    /** 200, or 304 when the caller's {@code If-None-Match} names what it would get. */
    public Response ok(Object view) {
        byte[] body = bytes(view);
        String tag = tag(body);
        if (namesWeakly(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), tag)) {
            return Response.notModified()
                    .header(HttpHeaders.ETAG, tag)
                    .header(HttpHeaders.CACHE_CONTROL, CACHE_CONTROL)
                    .build();
        }
        return answer(200, body, tag).build();
    }

    /** 201 with {@code Location}. */
    public Response created(URI location, Object view) {
        byte[] body = bytes(view);
        // As a header of ours: the framework would put this service's own host before the path.
        return answer(201, body, tag(body)).header(HttpHeaders.LOCATION, location).build();
    }

    /** The outcome of a command: any status, never 304. */
    public Response of(int status, Object view) {
        byte[] body = bytes(view);
        return answer(status, body, tag(body)).build();
    }

    /** The strong ETag that {@link #ok} would send for this view. */
    public String tagOf(Object view) {
        return tag(bytes(view));
    }

    byte[] bytes(Object view) {
        try {
            return json.writeValueAsBytes(view);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Response.ResponseBuilder answer(int status, byte[] body, String tag) {
        return Response.status(status)
                .entity(body)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.CACHE_CONTROL, CACHE_CONTROL);
    }

    /** Whether an {@code If-Match} value names the tag; there a weak tag matches nothing. */
    static boolean names(String header, String tag) {
        return header != null
                && Arrays.stream(header.split(","))
                        .map(String::strip)
                        .anyMatch(one -> one.equals(tag) || one.equals("*"));
    }

    /** Whether an {@code If-None-Match} value names the tag; there weakness does not matter. */
    private static boolean namesWeakly(String header, String tag) {
        return header != null && names(header.replace("W/", ""), tag);
    }

    private static String tag(byte[] body) {
        byte[] hash = sha256(body);
        return '"'
                + Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(Arrays.copyOf(hash, TAG_BYTES))
                + '"';
    }

    static byte[] sha256(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
