package london.dsco.network.attachment;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Proves that a file is a picture, by reading it as one. */
final class Pixels {

    /** As many as a page of A4 has that is scanned at 300 dots to the inch. */
    private static final long MOST = 9_000_000;

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

    /** How many there are by what it says of itself; none is drawn. */
    static long count(byte[] file, String format) {
        ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(in, true, true);
            return (long) reader.getWidth(0) * reader.getHeight(0);
        } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException e) {
            throw Faulty.unreadable();
        } finally {
            reader.dispose();
        }
    }

    /** A picture of nothing. */
    static byte[] blank(String format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB), format, out);
        } catch (IOException e) {
            throw new IllegalStateException("Nothing is written but to memory", e);
        }
        return out.toByteArray();
    }
}
