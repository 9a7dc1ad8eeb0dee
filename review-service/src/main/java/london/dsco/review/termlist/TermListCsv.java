package london.dsco.review.termlist;

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
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import london.dsco.web.CsvText;

/** Writes the list of a term as comma-separated values for callers who ask for that format. */
@Provider
@Produces(TermListCsv.TEXT_CSV)
public class TermListCsv implements MessageBodyWriter<TermListView> {

    static final String TEXT_CSV = "text/csv";

    private static final List<String> HEADER =
            List.of(
                    "reviewId",
                    "planRef",
                    "childRef",
                    "settingUrn",
                    "state",
                    "meetBy",
                    "adviceDueBy",
                    "dueBy",
                    "meetingOn",
                    "meetingState",
                    "preparingForAdulthood",
                    "phaseTransfer",
                    "mustAttend",
                    "practitioners",
                    "allocated");

    @Override
    public boolean isWriteable(
            Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return TermListView.class.equals(type);
    }

    @Override
    public void writeTo(
            TermListView list,
            Class<?> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        headers.putSingle(HttpHeaders.CONTENT_TYPE, TEXT_CSV + "; charset=utf-8; header=present");
        headers.add(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        out.write(text(list).getBytes(StandardCharsets.UTF_8));
    }

    static String text(TermListView list) {
        return CsvText.of(HEADER, list.reviews().stream().map(TermListCsv::row).toList());
    }

    private static List<Object> row(ListedReviewView review) {
        return Arrays.asList(
                review.reviewId(),
                review.planRef(),
                review.childRef(),
                review.settingUrn(),
                review.state(),
                review.meetBy(),
                review.adviceDueBy(),
                review.dueBy(),
                review.meetingOn(),
                review.meetingState(),
                review.preparingForAdulthood(),
                review.phaseTransfer(),
                review.mustAttend(),
                review.practitioners() == null ? null : String.join(" ", review.practitioners()),
                review.allocated());
    }
}
