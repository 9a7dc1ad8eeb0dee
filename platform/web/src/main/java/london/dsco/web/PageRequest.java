package london.dsco.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The page of a list that the caller asks for; a {@code @BeanParam} of every list. */
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

    /** Returns the maximum number of items to return, 1 to {@value #MAX_LIMIT}. */
    public int limit() {
        return limit;
    }

    /** Returns one row more than the page has, which shows whether there is a next page. */
    public int rows() {
        return limit + 1;
    }
}
