package london.dsco.advice.guidance;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import london.dsco.domain.Actor;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The filters of a list of guidance; a {@code @BeanParam}. A filter left out does not apply. */
public class GuidanceSearch {

    @QueryParam("kind")
    @Parameter(description = "Only this kind")
    GuidanceKind kind;

    @QueryParam("status")
    @DefaultValue("IN_FORCE")
    @Parameter(description = "In this status")
    GuidanceStatus status;

    @QueryParam("audience")
    @Size(max = 40)
    @Pattern(regexp = PublishVersion.READER)
    @Parameter(description = "Only guidance for this role")
    String audience;

    @QueryParam("unread")
    @Parameter(
            description =
                    "true returns guidance for your role that you have not acknowledged;"
                            + " false returns all other guidance")
    Boolean unread;

    boolean finds(GuidanceItem item, Actor actor, boolean acknowledged) {
        return item.status() == status
                && (kind == null || item.kind() == kind)
                && (audience == null || item.audience().contains(audience))
                && (unread == null || unread == (item.isFor(actor) && !acknowledged));
    }
}
