package london.dsco.documents;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Semaphore;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Draws a document as a tagged PDF: PDF/UA-1 (ISO 14289-1), with embedded fonts. Drawing fetches
 * nothing, and adds no date or id except the document's own, so the same document always gives the
 * same file, byte for byte.
 */
@ApplicationScoped
public class PdfPages {

    private static final String FAMILY = "DejaVu Sans";

    /** For the Arabic characters that the first family lacks, as used in Urdu. */
    private static final String NASKH = "Noto Naskh Arabic";

    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    private static final int FONT_TABLES_AT = 4;
    private static final int FONT_DIRECTORY_AT = 12;
    private static final int FONT_ENTRY = 16;

    /** The letters GSUB. */
    private static final int SUBSTITUTIONS = 0x4753_5542;

    /** The letters gsub, which name no table. */
    private static final int HIDDEN = 0x6773_7562;

    private static final TimeZone UTC = TimeZone.getTimeZone("UTC");

    private final byte[] normal = withoutLigatures(resource("/fonts/DejaVuSansCondensed.ttf"));
    private final byte[] bold = withoutLigatures(resource("/fonts/DejaVuSansCondensed-Bold.ttf"));
    private final byte[] naskh = resource("/fonts/NotoNaskhArabic-Regular.ttf");
    private final byte[] boldNaskh = resource("/fonts/NotoNaskhArabic-Bold.ttf");
    private final String styles =
            new String(resource("/document/document.css"), StandardCharsets.UTF_8);

    /**
     * A document of some 350 pages, the longest that is composed, takes a few seconds of one
     * processor and 200 MB of memory. Drawing more at a time than there are processors would be no
     * faster.
     */
    private final Semaphore drawing = new Semaphore(Runtime.getRuntime().availableProcessors());

    /**
     * @return the file; the same document always gives the same bytes
     */
    public byte[] of(Document document) {
        drawing.acquireUninterruptibly();
        try {
            return drawn(document);
        } finally {
            drawing.release();
        }
    }

    private byte[] drawn(Document document) {
        PdfRendererBuilder builder =
                new PdfRendererBuilder()
                        .withHtmlContent(PrintedPage.of(document, styles), null)
                        .withProducer("DSCO suite")
                        .usePdfUaAccessibility(true)
                        .useFont(() -> stream(normal), FAMILY, NORMAL, FontStyle.NORMAL, true)
                        .useFont(() -> stream(bold), FAMILY, BOLD, FontStyle.NORMAL, true)
                        .useFont(() -> stream(naskh), NASKH, NORMAL, FontStyle.NORMAL, true)
                        .useFont(() -> stream(boldNaskh), NASKH, BOLD, FontStyle.NORMAL, true)
                        .useUnicodeBidiSplitter(RightToLeft.Splitter::new)
                        .useUnicodeBidiReorderer(new RightToLeft())
                        .useExternalResourceAccessControl(
                                (uri, type) -> false,
                                ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                        .useExternalResourceAccessControl(
                                (uri, type) -> false,
                                ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer();
                ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            renderer.createPDFWithoutClosing();
            PDDocument pdf = renderer.getPdfDocument();
            date(pdf, document.datedAt());
            pdf.save(file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void date(PDDocument pdf, Instant at) throws IOException {
        Calendar day = new GregorianCalendar(UTC, Locale.UK);
        day.setTimeInMillis(at.toEpochMilli());
        pdf.getDocumentInformation().setCreationDate(day);
        pdf.getDocumentInformation().setModificationDate(day);
        pdf.setDocumentId(at.toEpochMilli());
    }

    /**
     * Hides the table of substitutions, so that each character is drawn by its own glyph. Looking
     * up each word in it took a fifth of the time, for ligatures that no reader misses.
     *
     * @param font a TrueType file, which begins with a directory of 16 bytes for each table
     *     (OpenType 1.9, "The OpenType Font File")
     */
    private static byte[] withoutLigatures(byte[] font) {
        ByteBuffer directory = ByteBuffer.wrap(font);
        int tables = directory.getShort(FONT_TABLES_AT);
        for (int table = 0; table < tables; table++) {
            int at = FONT_DIRECTORY_AT + table * FONT_ENTRY;
            if (directory.getInt(at) == SUBSTITUTIONS) {
                directory.putInt(at, HIDDEN);
            }
        }
        return font;
    }

    private static InputStream stream(byte[] font) {
        return new ByteArrayInputStream(font);
    }

    private static byte[] resource(String path) {
        try (InputStream in = PdfPages.class.getResourceAsStream(path)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
