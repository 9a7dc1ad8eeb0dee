package london.dsco.network.attachment;

import java.util.Arrays;

/**
 * Finds out what a file is from its first bytes, and has it read as that. What its sender calls it
 * counts for nothing.
 */
final class FileReading {

    private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private FileReading() {}

    /**
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} for a file of another type,
     *     one that is broken, and one that could do something
     */
    static ReadFile read(byte[] file) {
        if (begins(file, PDF)) {
            return PdfFile.read(file);
        }
        if (begins(file, PNG)) {
            return PngFile.read(file);
        }
        if (begins(file, JPEG)) {
            return JpegFile.read(file);
        }
        return begins(file, ZIP) ? WordFile.read(file) : CsvFile.read(file);
    }

    private static boolean begins(byte[] file, byte[] mark) {
        return file.length > mark.length
                && Arrays.equals(file, 0, mark.length, mark, 0, mark.length);
    }
}
