package london.dsco.network.attachment;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * A Word file (ECMA-376): parts in a ZIP. The stored file is packed again from the parts that were
 * checked, so that a reader's program opens only those.
 */
final class WordFile {

    private static final int MOST_PARTS = 500;
    private static final int MOST_BYTES = 20_000_000;

    /** The pixels of all its pictures: three scanned A4 pages. */
    private static final long MOST_PIXELS = 27_000_000;

    private static final String PNG = "png";
    private static final String JPEG = "jpeg";
    private static final String PICTURES = "word/media/";
    private static final String DOCUMENT = "word/document.xml";
    private static final String TYPES = "[Content_Types].xml";

    /**
     * Text, styles, pictures and what belongs to them, but no programs, objects, fonts or
     * databases.
     */
    private static final Pattern PART =
            Pattern.compile(
                    "\\[Content_Types]\\.xml|_rels/\\.rels|docProps/[a-z]+\\.xml"
                            + "|docProps/thumbnail\\.(?:jpeg|png)"
                            + "|word/(?:_rels/)?[A-Za-z]+\\d*\\.xml(?:\\.rels)?"
                            + "|word/glossary/(?:_rels/)?[A-Za-z]+\\d*\\.xml(?:\\.rels)?"
                            + "|word/theme/(?:_rels/)?[a-z]+\\d*\\.xml(?:\\.rels)?"
                            + "|word/media/[A-Za-z0-9_-]+\\.(?:png|jpeg|jpg)"
                            + "|customXml/(?:_rels/)?[A-Za-z]+\\d*\\.xml(?:\\.rels)?");

    /** An old picture of the first page, perhaps from before names were removed. */
    private static final Map<String, String> THUMBNAILS =
            Map.of("docProps/thumbnail.png", PNG, "docProps/thumbnail.jpeg", JPEG);

    /** The author and the place are removed. The parts stay, because others refer to them. */
    private static final Map<String, String> ABOUT =
            Map.of(
                    "docProps/core.xml",
                    "<coreProperties xmlns=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\"/>",
                    "docProps/app.xml",
                    "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\"/>",
                    "docProps/custom.xml",
                    "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties\"/>",
                    "word/people.xml",
                    "<people xmlns=\"http://schemas.microsoft.com/office/word/2012/wordml\"/>");

    private WordFile() {}

    static ReadFile read(byte[] file) {
        Map<String, byte[]> parts = parts(file);
        if (!parts.containsKey(DOCUMENT) || !parts.containsKey(TYPES)) {
            throw Faulty.unreadable();
        }
        parts.replaceAll(WordFile::withoutWhoMadeIt);
        cleanPictures(parts);
        StringBuilder words = new StringBuilder();
        parts.forEach(
                (name, part) -> {
                    if (name.endsWith(".xml") || name.endsWith(".rels")) {
                        words.append(WordPart.read(part));
                    }
                });
        return new ReadFile(FileType.DOCX, packed(parts), words.toString());
    }

    private static byte[] withoutWhoMadeIt(String name, byte[] part) {
        if (THUMBNAILS.containsKey(name)) {
            return Pixels.blank(THUMBNAILS.get(name));
        }
        String about = ABOUT.get(name);
        return about == null ? part : about.getBytes(StandardCharsets.UTF_8);
    }

    /** Counts the pixels of all pictures before it draws the first. */
    private static void cleanPictures(Map<String, byte[]> parts) {
        long left = MOST_PIXELS;
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            if (part.getKey().startsWith(PICTURES)) {
                byte[] sent = part.getValue();
                String format = format(sent);
                byte[] drawn = format.equals(PNG) ? PngFile.drawing(sent) : JpegFile.drawing(sent);
                left -= Pixels.count(drawn, format);
                if (left < 0) {
                    throw Faulty.swelling();
                }
                part.setValue(drawn);
            }
        }
        parts.forEach(
                (name, part) -> {
                    if (name.startsWith(PICTURES)) {
                        Pixels.require(part, format(part));
                    }
                });
    }

    private static String format(byte[] picture) {
        if (FirstBytes.PNG.begin(picture)) {
            return PNG;
        }
        if (FirstBytes.JPEG.begin(picture)) {
            return JPEG;
        }
        throw Faulty.unreadable();
    }

    static Map<String, byte[]> parts(byte[] file) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        int left = MOST_BYTES;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.isDirectory()) {
                    continue;
                }
                if (!PART.matcher(entry.getName()).matches()) {
                    throw Faulty.active();
                }
                byte[] part = zip.readNBytes(left + 1);
                left -= part.length;
                if (left < 0 || parts.size() == MOST_PARTS) {
                    throw Faulty.swelling();
                }
                if (parts.put(entry.getName(), part) != null) {
                    throw Faulty.unreadable();
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw Faulty.unreadable();
        }
        return parts;
    }

    private static byte[] packed(Map<String, byte[]> parts) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTime(0);
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new IllegalStateException("Nothing is written but to memory", e);
        }
        return packed.toByteArray();
    }
}
