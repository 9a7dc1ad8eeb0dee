package london.dsco.network.attachment;

import static london.dsco.network.attachment.Files.RELS;
import static london.dsco.network.attachment.Files.document;
import static london.dsco.network.attachment.Files.join;
import static london.dsco.network.attachment.Files.jpegWith;
import static london.dsco.network.attachment.Files.pdf;
import static london.dsco.network.attachment.Files.picture;
import static london.dsco.network.attachment.Files.pngWith;
import static london.dsco.network.attachment.Files.square;
import static london.dsco.network.attachment.Files.text;
import static london.dsco.network.attachment.Files.word;
import static london.dsco.network.attachment.Files.zip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import london.dsco.domain.RefusedException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.ThrowingSupplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Uploads, good and bad: what is kept of them, and why the others are refused. */
class FileReadingTest {

    private static final String SECRET = "51.5074N, 0.1278W";
    private static final int A_MEGABYTE = 1_000_000;

    static Stream<Arguments> kept() {
        return Stream.of(
                arguments("a PDF", FileType.PDF, pdf("What helps most?")),
                arguments(
                        "a PDF with a link",
                        FileType.PDF,
                        pdf("Read on", adds("A", action("URI", "URI", "https://www.example.org")))),
                arguments(
                        "a PDF that opens at a page",
                        FileType.PDF,
                        pdf("Here", adds("OpenAction", action("GoTo", "D", "here")))),
                arguments(
                        "a PDF that opens at a place",
                        FileType.PDF,
                        pdf("Here", adds("OpenAction", new COSArray()))),
                arguments("a PNG", FileType.PNG, picture("png")),
                arguments("a JPEG", FileType.JPEG, picture("jpeg")),
                arguments(
                        "a table",
                        FileType.CSV,
                        text("\uFEFFweek,sent\r\n1,-5\r\n2,\"+3.5 %\"\r\n")),
                arguments("a form", FileType.DOCX, zip(word("What helps most?"))),
                arguments("a form with pictures", FileType.DOCX, pictures(5, 200)),
                arguments(
                        "a form with a link",
                        FileType.DOCX,
                        zip(
                                with(
                                        "word/_rels/document.xml.rels",
                                        RELS.formatted(
                                                "hyperlink",
                                                "https://www.example.org",
                                                " TargetMode=\"External\"")))),
                arguments(
                        "a form with a field",
                        FileType.DOCX,
                        zip(runs(field("HYPERLINK \"https://x/3rd\"")))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kept")
    void keepsAFileAsWhatItsBytesSay(String name, FileType type, byte[] file) {
        assertThat(FileReading.read(file).type()).isEqualTo(type);
        assertThat(FileReading.read(FileReading.read(file).bytes()).type()).isEqualTo(type);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                unreadable("nothing", text("")),
                unreadable("a page", text("<html><script>alert(1)</script></html>")),
                unreadable("a picture of lines", text("<svg onload=\"alert(1)\"/>")),
                unreadable("a program", new byte[] {'M', 'Z', (byte) 0x90, 0, 3, 0}),
                unreadable("a GIF", new byte[] {'G', 'I', 'F', '8', '9', 'a', 1, 0, 1, 0}),
                unreadable("text without columns", text("one\r\ntwo\r\n")),
                unreadable("rows of different lengths", text("a,b\r\n1,2,3\r\n")),
                unreadable("a table in another encoding", new byte[] {'a', ',', (byte) 0xE9, '\n'}),
                unreadable("a table with a null", text("a,b\u0000\r\n")),
                unreadable("half a PNG", half(picture("png"))),
                unreadable("half a JPEG", half(picture("jpeg"))),
                unreadable("half a PDF", half(pdf("Half"))),
                unreadable("a PDF with a file behind it", join(pdf("Two"), zip(word("Two")))),
                unreadable("a PDF with a password", pdf("Closed", FileReadingTest::protect)),
                unreadable("a PDF packed twice", pdf("Twice", FileReadingTest::packTwice)),
                unreadable(
                        "a PDF that hides how it is packed",
                        hidden("%\n[/FlateDecode/FlateDecode]")),
                unreadable(
                        "a PDF that says elsewhere how it is packed", hidden("[null/FlateDecode]")),
                unreadable("a ZIP of anything", zip(Map.of("word/document.xml", "<w/>"))),
                unreadable("half a Word file", half(zip(word("Half")))),
                active("a formula", text("a,b\r\n1,=HYPERLINK(\"x\")\r\n")),
                active("a formula behind a space", text("a,b\r\n1,\" =1+1\"\r\n")),
                active("a command", text("a,b\r\n1,@SUM(A1)\r\n")),
                active("a formula in semicolons", text("a,b\r\n1,x;=cmd|' /C calc'!A0\r\n")),
                active("a wide equals sign", text("a,b\r\n1,\uFF1D1\r\n")),
                active("a PDF with a script", pdf("Run", adds("OpenAction", script()))),
                active("a PDF with a script on a page", pdf("Run", onPage("AA", script()))),
                active(
                        "a PDF that tells who opens it",
                        pdf("Run", adds("OpenAction", link("https://www.example.org")))),
                active(
                        "a PDF that prints when it is opened",
                        pdf("Run", adds("OpenAction", action("Named", "N", "Print")))),
                active("a PDF that does more once it is open", pdf("Run", opensAndGoesOn())),
                active(
                        "a PDF with a link that is a script",
                        pdf("Run", adds("A", link(" javascript:alert(1)")))),
                active(
                        "a PDF with a link to a disk",
                        pdf("Run", adds("A", link("file://server/share")))),
                active(
                        "a PDF with a link to a server of files",
                        pdf("Run", adds("A", link("\\\\server\\share")))),
                active(
                        "a PDF that starts a program",
                        pdf("Run", adds("A", action("Launch", "F", "x")))),
                active(
                        "a PDF that sends a form",
                        pdf("Run", adds("A", action("SubmitForm", "F", "x")))),
                active("a PDF with a form in XML", pdf("Run", adds("XFA", new COSArray()))),
                active(
                        "a PDF with a file in it",
                        pdf("Run", adds("EmbeddedFiles", new COSArray()))),
                active("macros", zip(with("word/vbaProject.bin", "x"))),
                active("an object", zip(with("word/embeddings/oleObject1.bin", "x"))),
                active("a control", zip(with("word/activeX/activeX1.xml", "<x/>"))),
                active("a part above the document", zip(with("../../etc/cron.d/x", "x"))),
                active("a file of macros in disguise", zip(with("[Content_Types].xml", macros()))),
                active(
                        "a template from elsewhere",
                        zip(
                                with(
                                        "word/_rels/settings.xml.rels",
                                        RELS.formatted(
                                                "attachedTemplate",
                                                "https://www.example.org/a.dotm",
                                                " TargetMode=\"External\"")))),
                active(
                        "a picture that tells who opens it",
                        zip(
                                with(
                                        "word/_rels/document.xml.rels",
                                        RELS.formatted(
                                                "image",
                                                "https://www.example.org/pixel.png",
                                                " TargetMode=\"External\"")))),
                active(
                        "a link that is a script",
                        zip(
                                with(
                                        "word/_rels/document.xml.rels",
                                        RELS.formatted(
                                                "hyperlink",
                                                "javascript:alert(1)",
                                                " TargetMode=\"External\"")))),
                active(
                        "a field that runs a program",
                        zip(
                                with(
                                        "word/document.xml",
                                        document(
                                                "<w:instrText>DDE</w:instrText><w:instrText>AUTO c:\\x"
                                                        + "</w:instrText>")))),
                active("a field that asks a database", zip(runs(field("DATABASE \\\\d x")))),
                active("a field that reads a document", zip(runs(field("RD \"x.docx\"")))),
                active("a field behind another", zip(runs(field("PAGE") + field("INCLUDETEXT x")))),
                active(
                        "an entity",
                        zip(
                                with(
                                        "word/document.xml",
                                        "<!DOCTYPE w [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
                                                + document("<w:t>e</w:t>")))),
                reviewed("a change that is tracked", runs(by("ins"))),
                reviewed("words that were taken out", runs(by("del"))),
                reviewed("a comment", with("word/comments.xml", document(by("comment")))),
                swelling(
                        "a Word file that swells",
                        zip(with("word/document.xml", "a".repeat(21_000_000)))),
                unreadable(
                        "a Word file with a picture that is none",
                        zip(with("word/media/image1.png", "<svg/>"))),
                swelling("a Word file whose pictures swell together", pictures(40, 1_000)),
                swelling("a PDF that swells", pdf("Big", FileReadingTest::swell)),
                swelling(
                        "a PDF that swells behind a wrong head",
                        pdf("Big", FileReadingTest::swellHeadless)),
                swelling("a picture that swells", hugePng()),
                swelling("a picture drawn over and over", scans(101)),
                swelling(
                        "a PDF of nothing but streams",
                        streams("1 0 obj\n" + "stream\n".repeat(A_MEGABYTE / 7))),
                swelling("a PDF whose streams are read over and over", overlapping()),
                unreadable("a PDF of streams far from their object", streams(farFromObject())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void refusesWhatIsNotKeptAndSaysWhyWithoutRepeatingIt(String name, String code, byte[] file) {
        RefusedException refused =
                inTime(
                        () ->
                                catchThrowableOfType(
                                        RefusedException.class, () -> FileReading.read(file)));

        assertThat(refused).isNotNull();
        assertThat(refused.refusal().findings())
                .extracting(one -> one.code())
                .containsExactly(code);
    }

    /** Each has a megabyte of what a careless search goes over again and again. */
    static Stream<Arguments> slow() {
        return Stream.of(
                arguments("line breaks in a cell", cell("\n".repeat(A_MEGABYTE))),
                arguments("spaces in a cell", cell(" \r\t;".repeat(A_MEGABYTE / 4))),
                arguments("quotes in a cell", cell("\"\"".repeat(A_MEGABYTE / 2))),
                arguments("a number of many parts", cell("1,".repeat(A_MEGABYTE / 2) + "1")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("slow")
    void readsALongFileAsQuicklyAsAnyOther(String name, byte[] file) {
        assertThat(inTime(() -> FileReading.read(file)).type()).isEqualTo(FileType.CSV);
    }

    @Test
    void keepsOfAPictureOnlyWhatDrawsIt() {
        byte[] secret = text(SECRET);
        for (byte[] file :
                new byte[][] {
                    pngWith("tEXt", secret),
                    pngWith("eXIf", secret),
                    jpegWith(0xE1, secret),
                    jpegWith(0xFE, secret),
                    join(picture("png"), secret),
                    join(picture("jpeg"), secret)
                }) {
            String kept = new String(FileReading.read(file).bytes(), StandardCharsets.ISO_8859_1);
            assertThat(kept).doesNotContain(SECRET);
        }
    }

    @Test
    void keepsOfThePicturesInAWordFileOnlyWhatDrawsThem() {
        byte[] secret = text(SECRET);
        byte[] file =
                zip(
                        word("What helps most?"),
                        Map.of(
                                "word/media/image1.png", pngWith("eXIf", secret),
                                "word/media/image2.jpg", jpegWith(0xE1, secret),
                                "word/media/image3.jpeg", pngWith("tEXt", secret),
                                "docProps/thumbnail.jpeg", jpegWith(0xFE, secret)));

        Map<String, byte[]> parts = WordFile.parts(FileReading.read(file).bytes());

        assertThat(parts)
                .containsKeys(
                        "word/media/image1.png",
                        "word/media/image2.jpg",
                        "word/media/image3.jpeg",
                        "docProps/thumbnail.jpeg");
        assertThat(parts.values())
                .allSatisfy(
                        part ->
                                assertThat(new String(part, StandardCharsets.ISO_8859_1))
                                        .doesNotContain(SECRET));
    }

    @Test
    void showsInNoThumbnailWhatAWordFileLookedLike() throws java.io.IOException {
        byte[] file =
                zip(word("What helps most?"), Map.of("docProps/thumbnail.png", picture("png")));

        byte[] thumbnail =
                WordFile.parts(FileReading.read(file).bytes()).get("docProps/thumbnail.png");

        assertThat(javax.imageio.ImageIO.read(new java.io.ByteArrayInputStream(thumbnail)))
                .extracting(one -> one.getWidth() * one.getHeight())
                .isEqualTo(1);
    }

    @Test
    void keepsOfAWordFileThePartsThatWereReadAndNotWhoWroteIt() {
        byte[] file =
                join(
                        zip(
                                with(
                                        "docProps/core.xml",
                                        "<a><creator>A Name</creator></a>",
                                        "word/people.xml",
                                        "<people><person author=\"A Name\"/></people>")),
                        text("PK and more"));

        Map<String, byte[]> parts = WordFile.parts(FileReading.read(file).bytes());
        assertThat(parts).containsKeys("word/document.xml", "docProps/core.xml", "word/people.xml");
        for (String about : List.of("docProps/core.xml", "word/people.xml")) {
            assertThat(new String(parts.get(about), StandardCharsets.UTF_8))
                    .doesNotContain("A Name");
        }
    }

    @Test
    void givesTheWordsOfAFileToBeChecked() {
        assertThat(FileReading.read(pdf("Ring 020 7946 0018")).words()).contains("020 7946 0018");
        assertThat(FileReading.read(zip(word("Ring 020 7946 0018"))).words())
                .contains("020 7946 0018");
        assertThat(FileReading.read(text("a,b\r\n1,two\r\n")).words()).contains("two");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:docPr w:descr=\"020 7946 0018\"/>",
                "<w:docPr title=\"020 7946 0018\"/>",
                "<w:alias w:val=\"020 7946 0018\"/>",
                "<w:tag w:val=\"020 7946 0018\"/>",
                "<w:listItem w:displayText=\"020 7946 0018\"/>"
            })
    void givesWhatIsSaidBesideTheWordsToBeChecked(String element) {
        assertThat(FileReading.read(zip(runs(element))).words()).contains("020 7946 0018");
    }

    @Test
    void givesNoNumberOfAnElementToBeChecked() {
        assertThat(FileReading.read(zip(runs("<w:id w:val=\"9434765919\"/>"))).words())
                .doesNotContain("9434765919");
    }

    private static <T> T inTime(ThrowingSupplier<T> reading) {
        return assertTimeoutPreemptively(Duration.ofSeconds(5), reading);
    }

    private static byte[] cell(String quoted) {
        return text("a,b\n1,\"" + quoted + "\"\n");
    }

    private static Arguments unreadable(String name, byte[] file) {
        return arguments(name, "not-a-file-we-keep", file);
    }

    private static Arguments active(String name, byte[] file) {
        return arguments(name, "active-content", file);
    }

    private static Arguments reviewed(String name, Map<String, String> parts) {
        return arguments(name, "changes-or-comments", zip(parts));
    }

    private static String by(String element) {
        return "<w:%s w:id=\"1\" w:author=\"A Name\"/>".formatted(element);
    }

    private static Arguments swelling(String name, byte[] file) {
        return arguments(name, "too-big-inside", file);
    }

    private static byte[] streams(String objects) {
        return text("%PDF-1.7\n" + objects + "%%EOF\n");
    }

    private static String farFromObject() {
        return "1 0 obj\n" + " ".repeat(5_000) + "stream\n".repeat(A_MEGABYTE / 8);
    }

    /** Each stream is a packed block that holds the next one, and a megabyte of empty blocks. */
    private static byte[] overlapping() {
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

    /** A JPEG that draws the same so many times. */
    private static byte[] scans(int count) {
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

    private static byte[] half(byte[] file) {
        return java.util.Arrays.copyOf(file, file.length / 2);
    }

    private static Map<String, String> with(
            String part, String content, String other, String itsContent) {
        Map<String, String> parts = with(part, content);
        parts.put(other, itsContent);
        return parts;
    }

    private static byte[] pictures(int count, int side) {
        Map<String, byte[]> pictures = new java.util.LinkedHashMap<>();
        for (int i = 1; i <= count; i++) {
            pictures.put("word/media/image" + i + ".png", square(side));
        }
        return zip(word("Look"), pictures);
    }

    private static Map<String, String> with(String part, String content) {
        Map<String, String> parts = word("What helps most?");
        parts.put(part, content);
        return parts;
    }

    private static Map<String, String> runs(String runs) {
        return with("word/document.xml", document(runs));
    }

    private static String field(String instruction) {
        return "<w:fldChar w:fldCharType=\"begin\"/><w:instrText>"
                + instruction
                + "</w:instrText><w:fldChar w:fldCharType=\"end\"/>";
    }

    private static String macros() {
        return word("").get("[Content_Types].xml")
                .replace(
                        "openxmlformats-officedocument.wordprocessingml.document.main",
                        "ms-word.document.macroEnabled.main");
    }

    private static COSDictionary action(String kind, String key, String value) {
        COSDictionary action = new COSDictionary();
        action.setItem(COSName.S, COSName.getPDFName(kind));
        action.setString(COSName.getPDFName(key), value);
        return action;
    }

    private static COSDictionary link(String address) {
        return action("URI", "URI", address);
    }

    private static Consumer<PDDocument> opensAndGoesOn() {
        COSDictionary opens = action("GoTo", "D", "here");
        opens.setItem(COSName.getPDFName("Next"), action("GoTo", "D", "there"));
        return adds("OpenAction", opens);
    }

    private static COSDictionary script() {
        return action("JavaScript", "JS", "app.alert(1)");
    }

    /** In the catalogue of the document. */
    private static Consumer<PDDocument> adds(String key, org.apache.pdfbox.cos.COSBase value) {
        return pdf ->
                pdf.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName(key), value);
    }

    private static Consumer<PDDocument> onPage(String key, COSDictionary value) {
        return pdf -> pdf.getPage(0).getCOSObject().setItem(COSName.getPDFName(key), value);
    }

    private static void protect(PDDocument pdf) {
        try {
            pdf.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void packTwice(PDDocument pdf) {
        stream(pdf, new byte[1_000], COSName.FLATE_DECODE, COSName.FLATE_DECODE);
    }

    private static byte[] hidden(String filter) {
        String object = "9 0 obj\n<</Length 3 /Filter" + filter + ">>\nstream\nabc\nendstream\n";
        return join(text("%PDF-1.7\n" + object), pdf("Hidden"));
    }

    private static void swell(PDDocument pdf) {
        stream(pdf, new byte[31_000_000], COSName.FLATE_DECODE);
    }

    private static void swellHeadless(PDDocument pdf) {
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

    private static void stream(PDDocument pdf, byte[] content, COSName... filters) {
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

    /** One whose head says that it is 20,000 by 20,000. */
    private static byte[] hugePng() {
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
