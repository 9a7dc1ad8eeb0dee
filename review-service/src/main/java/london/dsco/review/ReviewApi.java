package london.dsco.review;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Contact;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.servers.Server;

/** The root of this service's HTTP API, and the start of its description. */
@ApplicationPath("/reviews/v1")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Annual reviews",
                        version = "1.0.0",
                        description =
                                "The register of Education, Health and Care plans, the statutory"
                                        + " timeline of each plan's annual review, and the review meetings. A"
                                        + " review is complete when the authority has decided to maintain, amend"
                                        + " or cease the plan. Holding a meeting does not complete it.",
                        contact =
                                @Contact(name = "London DSCO network", url = "https://dsco.london"),
                        license =
                                @License(
                                        name = "Apache-2.0",
                                        url = "https://www.apache.org/licenses/LICENSE-2.0")),
        servers =
                @Server(
                        url = "http://localhost:8080",
                        description = "The suite as it runs locally"))
public class ReviewApi extends Application {}
