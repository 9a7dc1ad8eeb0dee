package london.dsco.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import london.dsco.problem.ProblemException;
import london.dsco.problem.ProblemType;

/**
 * Pages with an opaque, encrypted cursor. A cursor contains the sort key of the last item seen, so
 * that items inserted in the meantime neither repeat nor hide others. It is bound to the same list
 * with the same filters.
 */
@RequestScoped
public class Pages {

    private static final UUID BEFORE_EVERY_ID = new UUID(0, 0);

    private final CursorCipher cipher;
    private final UriInfo request;
    private final NextPage next;

    Pages(CursorCipher cipher, UriInfo request, NextPage next) {
        this.cipher = cipher;
        this.request = request;
        this.next = next;
    }

    /**
     * Returns the sort key after which the page starts; empty for the first page.
     *
     * @throws ProblemException {@code cursor-invalid} when the cursor was not issued for this list
     *     and these filters
     */
    public Optional<String> after(PageRequest page) {
        if (page.cursor == null || page.cursor.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                cipher.open(list(), page.cursor)
                        .orElseThrow(() -> new ProblemException(ProblemType.CURSOR_INVALID)));
    }

    /**
     * Returns the same for a list in the order of its ids; for the first page, what comes before
     * every id.
     */
    public UUID afterId(PageRequest page) {
        return after(page).map(UUID::fromString).orElse(BEFORE_EVERY_ID);
    }

    /**
     * Returns a page. The answer also gets {@code Link: rel="next"} (RFC 8288) if there is another.
     *
     * @param rows up to {@link PageRequest#rows()} items; if there are that many, the last only
     *     shows that there are more
     * @param sortKey returns the key that {@link #after} returns for the next page
     */
    public <T> Page<T> of(List<T> rows, PageRequest page, Function<T, String> sortKey) {
        if (rows.size() <= page.limit) {
            return new Page<>(rows, null);
        }
        List<T> items = rows.subList(0, page.limit);
        String cursor = cipher.seal(list(), sortKey.apply(items.get(items.size() - 1)));
        URI address =
                UriBuilder.fromUri(request.getRequestUri())
                        .scheme(null)
                        .host(null)
                        .port(-1)
                        .replaceQueryParam("cursor", cursor)
                        .build();
        next.isAt(address);
        return new Page<>(items, cursor);
    }

    /** Returns the list and its filters, in the same form whatever their order. */
    private String list() {
        var filters = new TreeMap<>(request.getQueryParameters());
        filters.remove("cursor");
        filters.remove("limit");
        return request.getPath() + '\n' + filters + '\n';
    }
}
