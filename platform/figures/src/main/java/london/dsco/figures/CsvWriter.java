package london.dsco.figures;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import london.dsco.web.CsvText;

/** Writes figures as comma-separated values for callers who ask for that format. */
@Provider
@Produces(CsvWriter.TEXT_CSV)
public class CsvWriter implements MessageBodyWriter<Tabled> {

    public static final String TEXT_CSV = "text/csv";

    @Override
    public boolean isWriteable(
            Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return Tabled.class.isAssignableFrom(type);
    }

    @Override
    public void writeTo(
            Tabled answer,
            Class<?> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        headers.putSingle("Content-Type", TEXT_CSV + "; charset=utf-8; header=present");
        headers.add("Vary", "Accept");
        Table table = answer.table();
        out.write(CsvText.of(table.header(), table.rows()).getBytes(StandardCharsets.UTF_8));
    }
}
