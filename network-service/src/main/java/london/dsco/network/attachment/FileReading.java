package london.dsco.network.attachment;

/**
 * Detects the type of a file from its first bytes, and reads it as that type. The name given by its
 * sender is ignored.
 */
final class FileReading {

    private FileReading() {}

    /**
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} when the file has another
     *     type, is broken or could execute something
     */
    static ReadFile read(byte[] file) {
        if (FirstBytes.PDF.begin(file)) {
            return PdfFile.read(file);
        }
        if (FirstBytes.PNG.begin(file)) {
            return PngFile.read(file);
        }
        if (FirstBytes.JPEG.begin(file)) {
            return JpegFile.read(file);
        }
        return FirstBytes.ZIP.begin(file) ? WordFile.read(file) : CsvFile.read(file);
    }
}
