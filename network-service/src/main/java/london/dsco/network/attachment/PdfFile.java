package london.dsco.network.attachment;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A PDF (ISO 32000) without anything that starts automatically. */
final class PdfFile {

    private static final int MOST_PAGES = 100;
    private static final int MOST_STREAMS = 5_000;
    private static final long MOST_BYTES = 30_000_000;
    private static final int BUFFER = 64 * 1024;
    private static final int HEAD = 2;

    /** The maximum distance between the start of an object and its stream. */
    private static final int MOST_HEADER = 4_096;

    private static final String OBJECT = "obj";

    /**
     * The text between an object's number and its stream, which says how the stream is compressed.
     */
    private static final Pattern STREAM = Pattern.compile("(?<!end)stream *(?:\\r\\n|\\r|\\n)");

    /**
     * Compressed twice, compressed in a way that expands without limit, or described in a way that
     * hides this.
     */
    private static final Pattern HIDDEN =
            Pattern.compile("[#%]|/Filter\\s*+(?!/\\w|\\[\\s*/\\w+\\s*\\])|/LZWDecode|/Crypt");

    /** Nothing may follow the end, because another file could be hidden there. */
    private static final Pattern END = Pattern.compile("%%EOF\\s*\\z");

    private PdfFile() {}

    static ReadFile read(byte[] file) {
        requireSmall(file);
        try (PDDocument pdf = Loader.loadPDF(file)) {
            if (pdf.isEncrypted()) {
                throw Faulty.unreadable();
            }
            if (pdf.getNumberOfPages() == 0 || pdf.getNumberOfPages() > MOST_PAGES) {
                throw Faulty.unreadable();
            }
            PdfObjects.requireHarmless(pdf.getDocument());
            return new ReadFile(FileType.PDF, file, new PdfWords().getText(pdf));
        } catch (IOException | IllegalArgumentException | IllegalStateException e) {
            throw Faulty.unreadable();
        } catch (ClassCastException | NullPointerException | IndexOutOfBoundsException e) {
            throw Faulty.unreadable(); // thrown by the reader for a broken file
        }
    }

    /** Measures what its streams expand to, before anything is expanded into memory. */
    private static void requireSmall(byte[] file) {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        if (!END.matcher(text).find()) {
            throw Faulty.unreadable();
        }
        byte[] buffer = new byte[BUFFER];
        long left = MOST_BYTES;
        int count = 0;
        Matcher streams = STREAM.matcher(text);
        while (streams.find()) {
            if (++count > MOST_STREAMS) {
                throw Faulty.swelling();
            }
            if (HIDDEN.matcher(header(text, streams.start())).find()) {
                throw Faulty.unreadable();
            }
            left -= work(file, streams.end(), left, buffer);
            if (left <= 0) {
                throw Faulty.swelling();
            }
        }
    }

    /** Returns what an object says before its stream. */
    private static String header(String text, int stream) {
        String before = text.substring(Math.max(0, stream - MOST_HEADER), stream);
        int object = before.lastIndexOf(OBJECT);
        if (object < 0) {
            throw Faulty.unreadable();
        }
        return before.substring(object + OBJECT.length());
    }

    /**
     * Returns the bytes read from a stream plus the bytes it expands to. Some streams expand to
     * nothing, so reading counts too. Readers skip the two bytes before the compressed data.
     */
    private static long work(byte[] file, int from, long most, byte[] buffer) {
        int packed = Math.min(from + HEAD, file.length);
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(file, packed, file.length - packed);
            int read = inflater.inflate(buffer);
            while (read > 0 && inflater.getBytesWritten() <= most) {
                read = inflater.inflate(buffer);
            }
            return inflater.getBytesRead() + inflater.getBytesWritten();
        } catch (DataFormatException e) {
            return inflater.getBytesRead() + inflater.getBytesWritten();
        } finally {
            inflater.end();
        }
    }
}
