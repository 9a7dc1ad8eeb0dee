package london.dsco.returns;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import london.dsco.web.CsvText;

/** Writes a file of a return as comma-separated values, with only a few rows in memory. */
@Provider
@Produces(ReturnFile.TEXT_CSV)
public class ReturnFileWriter implements MessageBodyWriter<ReturnFile> {

    @Override
    public boolean isWriteable(
            Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return ReturnFile.class.equals(type);
    }

    @Override
    public void writeTo(
            ReturnFile file,
            Class<?> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        headers.putSingle(
                HttpHeaders.CONTENT_TYPE, ReturnFile.TEXT_CSV + "; charset=utf-8; header=present");
        headers.putSingle(
                HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"" + file.name() + ".csv\"");
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        CsvText.write(file.header(), file.rows(), text);
        text.flush();
    }
}
