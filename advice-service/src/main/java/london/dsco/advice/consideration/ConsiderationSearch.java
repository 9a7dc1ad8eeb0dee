package london.dsco.advice.consideration;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/**
 * The filters of a list of considerations; a {@code @BeanParam}. A filter left out does not apply.
 */
public class ConsiderationSearch {

    @QueryParam("status")
    @Parameter(description = "In any of these statuses")
    @Size(max = 4)
    List<ConsiderationStatus> status = List.of();

    @QueryParam("overdue")
    @Parameter(
            description =
                    "true returns those the authority should have decided by now; false"
                            + " returns all others")
    Boolean overdue;

    @QueryParam("childRef")
    @Size(max = 64)
    @Parameter(description = "The borough's own reference for the child")
    String childRef;
}
