package london.dsco.figures;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;

/**
 * Writes figures as a chart for callers who ask for that format. The answer links to the table of
 * the same figures.
 */
@Provider
@Produces(SvgWriter.IMAGE_SVG)
public class SvgWriter implements MessageBodyWriter<Charted> {

    public static final String IMAGE_SVG = "image/svg+xml";

    private final UriInfo request;

    SvgWriter(UriInfo request) {
        this.request = request;
    }

    @Override
    public boolean isWriteable(
            Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return Charted.class.isAssignableFrom(type);
    }

    @Override
    public void writeTo(
            Charted answer,
            Class<?> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        String query = request.getRequestUri().getRawQuery();
        String address = request.getRequestUri().getRawPath() + (query == null ? "" : "?" + query);
        headers.add("Link", "<" + address + ">; rel=\"alternate\"; type=\"text/csv\"");
        headers.add("Vary", "Accept");
        out.write(Drawing.of(answer.chart()).getBytes(StandardCharsets.UTF_8));
    }
}
