package london.dsco.kit.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import london.dsco.problem.ProblemException;
import london.dsco.problem.ProblemType;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Pages by opaque signed cursor. A cursor holds the sort key of the last item seen, so that items
 * inserted meanwhile neither repeat nor hide others; its signature binds it to the same list with
 * the same filters.
 */
@ApplicationScoped
public class Cursors {

    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();
    private static final int SIGNATURE_BYTES = 16;

    private final SecretKeySpec key;
    private final UriInfo request;
    private final Representations representations;

    Cursors(
            @ConfigProperty(name = "dsco.cursor.key") String key,
            UriInfo request,
            Representations representations) {
        this.key = new SecretKeySpec(key.getBytes(UTF_8), "HmacSHA256");
        this.request = request;
        this.representations = representations;
    }

    /**
     * The sort key after which the page starts.
     *
     * @param cursor as the caller sent it; null or empty for the first page
     * @throws ProblemException {@code cursor-invalid} when it was not issued for this list and
     *     these filters
     */
    public Optional<String> after(String cursor) {
        if (cursor == null || cursor.isEmpty()) {
            return Optional.empty();
        }
        try {
            byte[] decoded = Base64.getUrlDecoder().decode(cursor);
            byte[] signature = Arrays.copyOf(decoded, SIGNATURE_BYTES);
            String last =
                    new String(decoded, SIGNATURE_BYTES, decoded.length - SIGNATURE_BYTES, UTF_8);
            if (MessageDigest.isEqual(signature, sign(last))) {
                return Optional.of(last);
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException notOurs) {
            // refused below, like any other cursor we did not issue
        }
        throw new ProblemException(ProblemType.CURSOR_INVALID);
    }

    /**
     * Answers one page.
     *
     * @param rows up to {@code limit + 1} items, the last of which only tells that there is more
     * @param sortKey the key that {@link #after} gives back for the next page
     */
    public <T> Response page(List<T> rows, int limit, Function<T, String> sortKey) {
        if (rows.size() <= limit) {
            return representations.ok(new Page<>(rows, null));
        }
        List<T> items = rows.subList(0, limit);
        String next = encode(sortKey.apply(items.get(limit - 1)));
        URI address =
                UriBuilder.fromUri(request.getRequestUri())
                        .scheme(null)
                        .host(null)
                        .port(-1)
                        .replaceQueryParam("cursor", next)
                        .build();
        Response page = representations.ok(new Page<>(items, next));
        return Response.fromResponse(page)
                .header("Link", "<" + address + ">; rel=\"next\"")
                .build();
    }

    private String encode(String last) {
        byte[] text = last.getBytes(UTF_8);
        byte[] cursor = Arrays.copyOf(sign(last), SIGNATURE_BYTES + text.length);
        System.arraycopy(text, 0, cursor, SIGNATURE_BYTES, text.length);
        return ENCODER.encodeToString(cursor);
    }

    private byte[] sign(String last) {
        var filters = new TreeMap<>(request.getQueryParameters());
        filters.remove("cursor");
        filters.remove("limit");
        try {
            Mac mac = Mac.getInstance(key.getAlgorithm());
            mac.init(key);
            mac.update((request.getPath() + '\n' + filters + '\n').getBytes(UTF_8));
            return Arrays.copyOf(mac.doFinal(last.getBytes(UTF_8)), SIGNATURE_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
