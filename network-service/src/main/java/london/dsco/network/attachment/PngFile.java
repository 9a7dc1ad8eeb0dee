package london.dsco.network.attachment;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * A PNG picture. Only the data that draws it is kept: text, the location and anything after its end
 * are removed.
 */
final class PngFile {

    private static final int SIGNATURE = 8;

    /** Length, name and checksum of a chunk. */
    private static final int FRAME = 12;

    private static final Set<String> DRAWING =
            Set.of("IHDR", "PLTE", "IDAT", "tRNS", "gAMA", "cHRM", "sRGB", "pHYs", "IEND");

    private PngFile() {}

    static ReadFile read(byte[] file) {
        byte[] drawn = drawing(file);
        Pixels.require(drawn, "png");
        return new ReadFile(FileType.PNG, drawn, "");
    }

    /** Returns the data that draws it, not yet known to be a picture. */
    static byte[] drawing(byte[] file) {
        ByteArrayOutputStream kept = new ByteArrayOutputStream(file.length);
        kept.write(file, 0, SIGNATURE);
        int at = SIGNATURE;
        String name = "";
        while (!name.equals("IEND")) {
            if (at + FRAME > file.length) {
                throw Faulty.unreadable();
            }
            int length = ByteBuffer.wrap(file, at, Integer.BYTES).getInt();
            if (length < 0 || length > file.length - at - FRAME) {
                throw Faulty.unreadable();
            }
            name = new String(file, at + Integer.BYTES, 4, StandardCharsets.ISO_8859_1);
            if (DRAWING.contains(name)) {
                kept.write(file, at, length + FRAME);
            }
            at += length + FRAME;
        }
        return kept.toByteArray();
    }
}
