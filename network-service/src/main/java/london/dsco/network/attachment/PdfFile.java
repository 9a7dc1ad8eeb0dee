package london.dsco.network.attachment;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A PDF (ISO 32000) without anything that starts by itself. */
final class PdfFile {

    private static final int MOST_PAGES = 100;
    private static final long MOST_BYTES = 30_000_000;
    private static final int BUFFER = 64 * 1024;

    /** What stands between the number of an object and its stream says how it is packed. */
    private static final Pattern STREAM = Pattern.compile("(?<!end)stream *(?:\\r\\n|\\r|\\n)");

    /** Packed twice, packed by a way that swells without end, or said in a way that hides it. */
    private static final Pattern HIDDEN =
            Pattern.compile(
                    "#|/Filter\\s*(?:\\d|\\[\\s*\\d|\\[\\s*/\\w+\\s*[/\\d])|/LZWDecode|/Crypt");

    /** After its end nothing comes, in which another file could be hidden. */
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
            throw Faulty.unreadable(); // thrown by the reader at a broken file
        }
    }

    /** Counts what its streams unpack to before anything is unpacked into memory. */
    private static void requireSmall(byte[] file) {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        if (!END.matcher(text).find()) {
            throw Faulty.unreadable();
        }
        long left = MOST_BYTES;
        Matcher streams = STREAM.matcher(text);
        while (streams.find()) {
            String header =
                    text.substring(text.lastIndexOf("obj", streams.start()) + 1, streams.start());
            if (HIDDEN.matcher(header).find()) {
                throw Faulty.unreadable();
            }
            left -= unpacked(file, streams.end(), left);
            if (left <= 0) {
                throw Faulty.swelling();
            }
        }
    }

    /** How many bytes come of a stream; none where it is not packed. */
    private static long unpacked(byte[] file, int from, long most) {
        Inflater inflater = new Inflater();
        byte[] buffer = new byte[BUFFER];
        try {
            inflater.setInput(file, from, file.length - from);
            long count = 0;
            int read = inflater.inflate(buffer);
            while (read > 0 && count <= most) {
                count += read;
                read = inflater.inflate(buffer);
            }
            return count;
        } catch (DataFormatException e) {
            return Math.min(inflater.getBytesWritten(), most);
        } finally {
            inflater.end();
        }
    }
}
