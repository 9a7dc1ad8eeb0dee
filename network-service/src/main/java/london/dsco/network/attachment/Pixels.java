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

    /** The pixels of an A4 page scanned at 300 dots per inch. */
    private static final long MOST = 9_000_000;

    private Pixels() {}

    /**
     * @param format name of the format in the reader
     */
    static void require(byte[] file, String format) {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format);
        ImageReader reader = readers.next();
        // This includes unchecked exceptions, because image readers throw anything at a broken
        // file.
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

    /** Returns the number of pixels that it declares, without drawing any. */
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

    /** Returns an empty picture. */
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
