package london.dsco.review;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The root of everything that this service offers over HTTP. */
@ApplicationPath("/reviews/v1")
public class ReviewApi extends Application {}
