package london.dsco.network.attachment;

import static london.dsco.network.attachment.Files.document;
import static london.dsco.network.attachment.Files.join;
import static london.dsco.network.attachment.Files.pdf;
import static london.dsco.network.attachment.Files.picture;
import static london.dsco.network.attachment.Files.square;
import static london.dsco.network.attachment.Files.text;
import static london.dsco.network.attachment.Files.word;
import static london.dsco.network.attachment.Files.zip;

import java.util.Map;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Files that somebody might upload by mistake or in bad faith, and their parts. */
final class OddFiles {

    static final int A_MEGABYTE = 1_000_000;

    private OddFiles() {}

    static Map<String, String> with(String part, String content, String other, String itsContent) {
        Map<String, String> parts = with(part, content);
        parts.put(other, itsContent);
        return parts;
    }

    static Map<String, String> with(String part, String content) {
        Map<String, String> parts = word("What helps most?");
        parts.put(part, content);
        return parts;
    }

    static byte[] cell(String quoted) {
        return text("a,b\n1,\"" + quoted + "\"\n");
    }

    static String by(String element) {
        return "<w:%s w:id=\"1\" w:author=\"A Name\"/>".formatted(element);
    }

    static byte[] streams(String objects) {
        return text("%PDF-1.7\n" + objects + "%%EOF\n");
    }

    static String farFromObject() {
        return "1 0 obj\n" + " ".repeat(5_000) + "stream\n".repeat(A_MEGABYTE / 8);
    }

    /**
     * Returns nested streams: each is a compressed block with the next one, and a megabyte of empty
     * blocks.
     */
    static byte[] overlapping() {
        byte[] next = text("1 0 obj stream\n\0\0");
        byte[] holds = {0, (byte) next.length, 0, (byte) ~next.length, (byte) 0xFF};
        byte[] empty = {0, 0, 0, (byte) 0xFF, (byte) 0xFF};
        java.io.ByteArrayOutputStream file = new java.io.ByteArrayOutputStream();
        file.writeBytes(text("%PDF-1.7\n"));
        file.writeBytes(next);
        for (int i = 0; i < 1_500; i++) {
            file.writeBytes(holds);
            file.writeBytes(next);
        }
        while (file.size() < A_MEGABYTE) {
            file.writeBytes(empty);
        }
        file.writeBytes(text("%%EOF\n"));
        return file.toByteArray();
    }

    /** Returns a JPEG that draws the same so many times. */
    static byte[] scans(int count) {
        byte[] jpeg = picture("jpeg");
        int scan = 0;
        while (jpeg[scan] != (byte) 0xFF || jpeg[scan + 1] != (byte) 0xDA) {
            scan++;
        }
        java.io.ByteArrayOutputStream file = new java.io.ByteArrayOutputStream();
        file.write(jpeg, 0, scan);
        for (int i = 0; i < count; i++) {
            file.write(jpeg, scan, jpeg.length - scan - 2);
        }
        file.write(jpeg, jpeg.length - 2, 2);
        return file.toByteArray();
    }

    static byte[] half(byte[] file) {
        return java.util.Arrays.copyOf(file, file.length / 2);
    }

    static byte[] pictures(int count, int side) {
        Map<String, byte[]> pictures = new java.util.LinkedHashMap<>();
        for (int i = 1; i <= count; i++) {
            pictures.put("word/media/image" + i + ".png", square(side));
        }
        return zip(word("Look"), pictures);
    }

    static Map<String, String> runs(String runs) {
        return with("word/document.xml", document(runs));
    }

    static String field(String instruction) {
        return "<w:fldChar w:fldCharType=\"begin\"/><w:instrText>"
                + instruction
                + "</w:instrText><w:fldChar w:fldCharType=\"end\"/>";
    }

    static String macros() {
        return word("").get("[Content_Types].xml")
                .replace(
                        "openxmlformats-officedocument.wordprocessingml.document.main",
                        "ms-word.document.macroEnabled.main");
    }

    static COSDictionary action(String kind, String key, String value) {
        COSDictionary action = new COSDictionary();
        action.setItem(COSName.S, COSName.getPDFName(kind));
        action.setString(COSName.getPDFName(key), value);
        return action;
    }

    static COSDictionary link(String address) {
        return action("URI", "URI", address);
    }

    static Consumer<PDDocument> opensAndGoesOn() {
        COSDictionary opens = action("GoTo", "D", "here");
        opens.setItem(COSName.getPDFName("Next"), action("GoTo", "D", "there"));
        return adds("OpenAction", opens);
    }

    static COSDictionary script() {
        return action("JavaScript", "JS", "app.alert(1)");
    }

    /** Puts it into the catalogue of the document. */
    static Consumer<PDDocument> adds(String key, org.apache.pdfbox.cos.COSBase value) {
        return pdf ->
                pdf.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName(key), value);
    }

    static Consumer<PDDocument> onPage(String key, COSDictionary value) {
        return pdf -> pdf.getPage(0).getCOSObject().setItem(COSName.getPDFName(key), value);
    }

    static void protect(PDDocument pdf) {
        try {
            pdf.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    static void packTwice(PDDocument pdf) {
        stream(pdf, new byte[1_000], COSName.FLATE_DECODE, COSName.FLATE_DECODE);
    }

    static byte[] hidden(String filter) {
        String object = "9 0 obj\n<</Length 3 /Filter" + filter + ">>\nstream\nabc\nendstream\n";
        return join(text("%PDF-1.7\n" + object), pdf("Hidden"));
    }

    static void swell(PDDocument pdf) {
        stream(pdf, new byte[31_000_000], COSName.FLATE_DECODE);
    }

    static void swellHeadless(PDDocument pdf) {
        java.util.zip.Deflater deflater = new java.util.zip.Deflater(9, true);
        deflater.setInput(new byte[31_000_000]);
        deflater.finish();
        byte[] packed = new byte[100_000];
        int length = deflater.deflate(packed, 2, packed.length - 2) + 2;
        COSStream stream = pdf.getDocument().createCOSStream();
        stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        try (var out = stream.createRawOutputStream()) {
            out.write(packed, 0, length);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        pdf.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("Extra"), stream);
    }

    static void stream(PDDocument pdf, byte[] content, COSName... filters) {
        COSStream stream = pdf.getDocument().createCOSStream();
        COSArray array = new COSArray();
        for (COSName filter : filters) {
            array.add(filter);
        }
        try (var out = stream.createOutputStream(array.size() == 1 ? array.get(0) : array)) {
            out.write(content);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        pdf.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("Extra"), stream);
    }

    /** Returns one whose header declares 20,000 by 20,000 points. */
    static byte[] hugePng() {
        byte[] png = picture("png");
        byte[] side = {0, 0, 0x4E, 0x20};
        System.arraycopy(side, 0, png, 16, 4);
        System.arraycopy(side, 0, png, 20, 4);
        java.util.zip.CRC32 sum = new java.util.zip.CRC32();
        sum.update(png, 12, 17);
        int value = (int) sum.getValue();
        png[29] = (byte) (value >>> 24);
        png[30] = (byte) (value >>> 16);
        png[31] = (byte) (value >>> 8);
        png[32] = (byte) value;
        return png;
    }
}
