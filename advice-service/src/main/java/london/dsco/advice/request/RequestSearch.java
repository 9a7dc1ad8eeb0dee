package london.dsco.advice.request;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import london.dsco.kit.http.Page;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The query of a list of requests. */
public class RequestSearch {

    @QueryParam("status")
    @Parameter(description = "In any of these statuses")
    List<AdviceStatus> status;

    @QueryParam("dueBefore")
    @Parameter(description = "Due before this London date")
    LocalDate dueBefore;

    @QueryParam("overdue")
    @Parameter(description = "true: still owed after the due date; false: all others")
    Boolean overdue;

    @QueryParam("author")
    @Size(max = 128)
    @Parameter(description = "Username of the author it is allocated to")
    String author;

    @QueryParam("involvement")
    Involvement involvement;

    @QueryParam("childRef")
    @Size(max = 64)
    String childRef;

    @QueryParam("limit")
    @DefaultValue(Page.DEFAULT)
    @Min(1)
    @Max(Page.MAX_LIMIT)
    int limit;

    @QueryParam("cursor")
    @Size(max = 500)
    String cursor;

    int limit() {
        return limit;
    }

    String cursor() {
        return cursor;
    }

    RequestFilter asFilter(String borough, String assignedTo, LocalDate today) {
        return new RequestFilter(
                borough,
                status,
                dueBefore,
                overdue,
                author,
                involvement,
                childRef,
                assignedTo,
                today);
    }
}
