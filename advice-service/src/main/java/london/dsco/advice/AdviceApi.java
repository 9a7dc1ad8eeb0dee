package london.dsco.advice;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Contact;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.servers.Server;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The root of everything that this service offers over HTTP. */
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
                        description = "The suite as it runs locally"),
        tags = {
            @Tag(
                    name = "Requests",
                    description = "One statutory request for advice about one child"),
            @Tag(
                    name = "Advice",
                    description = "The structured advice: needs, outcomes and provision"),
            @Tag(name = "Consent", description = "Who consented to what, and for how long"),
            @Tag(
                    name = "Consultation",
                    description = "One-to-one consultations of authors with the DSCO"),
            @Tag(name = "Queries", description = "Questions to the DSCO that need no meeting"),
            @Tag(
                    name = "Quality assurance",
                    description = "Authorisation, audit, return and sign-off"),
            @Tag(
                    name = "Audit templates",
                    description = "What is scored, and how grades come about"),
            @Tag(
                    name = "Practitioners",
                    description = "The borough's register of the people who work with advice"),
            @Tag(
                    name = "Performance",
                    description = "How the borough does against six weeks and grades")
        })
public class AdviceApi extends Application {}
