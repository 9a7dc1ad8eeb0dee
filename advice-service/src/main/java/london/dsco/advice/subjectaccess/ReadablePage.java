package london.dsco.advice.subjectaccess;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.List;

/** Writes the data as one page that can be read without a program, and contains none. */
@Provider
@Produces(MediaType.TEXT_HTML)
public class ReadablePage implements MessageBodyWriter<SubjectAccessView> {

    @Override
    public boolean isWriteable(
            Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == SubjectAccessView.class;
    }

    @Override
    public void writeTo(
            SubjectAccessView held,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        headers.putSingle("Content-Type", "text/html;charset=UTF-8");
        out.write(page(held).getBytes(UTF_8));
    }

    static String page(SubjectAccessView held) {
        StringBuilder page = new StringBuilder(4_096);
        page.append("<!DOCTYPE html>\n<html lang=\"en-GB\"><head><meta charset=\"utf-8\">")
                .append("<title>What we hold about you</title></head><body><main>\n")
                .append("<h1>What we hold about you</h1>\n<p>Reference ")
                .append(escaped(held.childRef()))
                .append(". Prepared on ")
                .append(held.preparedOn())
                .append(".</p>\n<p>")
                .append(held.withheld())
                .append(" fields are withheld. Each gives the ground.</p>\n");
        held.requests().forEach(each -> add(page, "Request " + each.requestId(), each.sections()));
        held.considerations()
                .forEach(
                        each ->
                                add(
                                        page,
                                        "Consideration " + each.considerationId(),
                                        each.sections()));
        return page.append("</main></body></html>\n").toString();
    }

    private static void add(StringBuilder page, String record, List<SectionView> sections) {
        page.append("<h2>").append(record).append("</h2>\n");
        for (SectionView section : sections) {
            page.append("<h3>").append(escaped(section.title())).append("</h3>\n");
            for (SectionView.Entry entry : section.entries()) {
                page.append("<dl>\n");
                entry.fields().forEach(field -> add(page, field));
                page.append("</dl>\n");
            }
        }
    }

    private static void add(StringBuilder page, FieldView field) {
        String text = field.text() == null ? "Withheld: " + field.citation() + "." : field.text();
        page.append("<dt>")
                .append(escaped(field.label()))
                .append("</dt><dd>")
                .append(escaped(text))
                .append("</dd>\n");
    }

    /** Returns the text escaped: whatever people wrote stays text. */
    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
