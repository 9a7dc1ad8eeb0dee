package london.dsco.network.attachment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Proves that a file is a picture, by reading it as one. */
final class Pixels {

    /** As many as a page of A3 has that is scanned at 300 dots to the inch. */
    private static final long MOST = 18_000_000;

    private Pixels() {}

    /**
     * @param format as the reader calls it
     */
    static void require(byte[] file, String format) {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format);
        ImageReader reader = readers.next();
        // Unchecked ones too: readers of pictures throw what they like at a broken file.
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(in, true, true);
            if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST) {
                throw Faulty.swelling();
            }
            reader.read(0);
        } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException e) {
            throw Faulty.unreadable();
        } finally {
            reader.dispose();
        }
    }
}
