package london.dsco.advice;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Contact;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.servers.Server;

/** The root of this service's HTTP API. */
@ApplicationPath("/advice/v1")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Social care advice",
                        version = "1.0.0",
                        description =
                                "Statutory requests for social care advice on a child's or young person's needs,"
                                        + " outcomes and provision: their six-week clock, the advice, its quality"
                                        + " assurance and the borough's own figures.",
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
public class AdviceApi extends Application {}
