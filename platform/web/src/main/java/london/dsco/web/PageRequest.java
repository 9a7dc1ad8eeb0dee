package london.dsco.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which page of a list the caller asks for; a {@code @BeanParam} of every list. */
public class PageRequest {

    public static final int MAX_LIMIT = 200;

    private static final String DEFAULT_LIMIT = "50";

    @Parameter(description = "The maximum number of items to return")
    @QueryParam("limit")
    @DefaultValue(DEFAULT_LIMIT)
    @Min(1)
    @Max(MAX_LIMIT)
    int limit;

    @Parameter(description = "The nextCursor of the previous page, unchanged")
    @QueryParam("cursor")
    @Size(max = 2_000)
    String cursor;

    /** Returns how many items to return at most, 1 to {@value #MAX_LIMIT}. */
    public int limit() {
        return limit;
    }

    /** Returns one row more than the page holds, which tells whether there is a next page. */
    public int rows() {
        return limit + 1;
    }
}
