package london.dsco.network.attachment;

/**
 * Finds out what a file is from its first bytes, and has it read as that. What its sender calls it
 * counts for nothing.
 */
final class FileReading {

    private FileReading() {}

    /**
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} for a file of another type,
     *     one that is broken, and one that could do something
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
