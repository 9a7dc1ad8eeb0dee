package london.dsco.advice.request;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import london.dsco.domain.Involvement;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The filters of a list of requests; a {@code @BeanParam}. A filter left out does not apply. */
public class RequestSearch {

    @QueryParam("status")
    @Parameter(description = "In any of these statuses")
    @Size(max = 9)
    List<AdviceStatus> status = List.of();

    @QueryParam("dueBefore")
    @Parameter(description = "Due before this London date")
    LocalDate dueBefore;

    @QueryParam("overdue")
    @Parameter(description = "true returns overdue requests; false returns all other requests")
    Boolean overdue;

    @QueryParam("behind")
    @Parameter(
            description =
                    "true returns requests whose next step is past its usual day; false"
                            + " returns all other requests. For advice-author, team-manager and dsco")
    Boolean behind;

    @QueryParam("childRef")
    @Size(max = 64)
    @Parameter(description = "The borough's own reference for the child")
    String childRef;

    @QueryParam("involvement")
    @Parameter(description = "Not for health-partner and borough-admin")
    Involvement involvement;

    @QueryParam("author")
    @Size(max = 128)
    @Parameter(description = "User name of the author. For advice-author, team-manager and dsco")
    String author;

    @QueryParam("team")
    @Size(max = 100)
    @Parameter(description = "Team of the author. For advice-author, team-manager and dsco")
    String team;

    /** Returns the filters that are set. */
    List<ListFilter> filters() {
        List<ListFilter> set = new ArrayList<>();
        add(set, ListFilter.STATUS, status.isEmpty() ? null : status);
        add(set, ListFilter.DUE_BEFORE, dueBefore);
        add(set, ListFilter.OVERDUE, overdue);
        add(set, ListFilter.BEHIND, behind);
        add(set, ListFilter.CHILD_REF, childRef);
        add(set, ListFilter.INVOLVEMENT, involvement);
        add(set, ListFilter.AUTHOR, author);
        add(set, ListFilter.TEAM, team);
        return set;
    }

    /** Returns how much of each request on the list the caller must see. */
    Sight least() {
        return filters().stream()
                .map(ListFilter::least)
                .reduce(Sight.STATE, (one, other) -> one.covers(other) ? one : other);
    }

    private static void add(List<ListFilter> set, ListFilter filter, Object value) {
        if (value != null) {
            set.add(filter);
        }
    }
}
