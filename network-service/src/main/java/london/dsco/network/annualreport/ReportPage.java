package london.dsco.network.annualreport;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import london.dsco.documents.WebPage;
import london.dsco.web.Download;

/**
 * Writes an annual report as one page that needs no program and contains none. Everything that
 * people wrote is output as text. As a second defence, the browser is told to run and fetch
 * nothing.
 */
@Provider
@Produces(MediaType.TEXT_HTML)
public class ReportPage implements MessageBodyWriter<AnnualReportView> {

    @Override
    public boolean isWriteable(
            Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == AnnualReportView.class;
    }

    @Override
    public void writeTo(
            AnnualReportView report,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        headers.putSingle(HttpHeaders.CONTENT_TYPE, "text/html;charset=UTF-8");
        headers.putSingle(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        headers.putSingle("Content-Security-Policy", Download.SANDBOX);
        out.write(WebPage.of(ReportComposition.of(report)).getBytes(UTF_8));
    }
}
