package london.dsco.network;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The root of this service's HTTP API. */
@ApplicationPath("/network/v1")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Network benchmarks",
                        version = "1.0.0",
                        description = "How the 33 boroughs compare. No child-level data."),
        components =
                @Components(
                        schemas = {
                            // Described here, because a description of the class would make it an
                            // object.
                            @Schema(
                                    name = "Figure",
                                    description =
                                            "A number, `c` if it is suppressed, or `z` if it does not apply.",
                                    oneOf = {BigDecimal.class, FigureSymbol.class})
                        }))
public class NetworkApi extends Application {}
