package london.dsco.network;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The root of everything that this service offers over HTTP. */
@ApplicationPath("/network/v1")
public class NetworkApi extends Application {}
