package london.dsco.network.attachment;

import static london.dsco.network.attachment.Files.RELS;
import static london.dsco.network.attachment.Files.document;
import static london.dsco.network.attachment.Files.join;
import static london.dsco.network.attachment.Files.pdf;
import static london.dsco.network.attachment.Files.picture;
import static london.dsco.network.attachment.Files.text;
import static london.dsco.network.attachment.Files.word;
import static london.dsco.network.attachment.Files.zip;
import static london.dsco.network.attachment.OddFiles.A_MEGABYTE;
import static london.dsco.network.attachment.OddFiles.action;
import static london.dsco.network.attachment.OddFiles.adds;
import static london.dsco.network.attachment.OddFiles.by;
import static london.dsco.network.attachment.OddFiles.cell;
import static london.dsco.network.attachment.OddFiles.farFromObject;
import static london.dsco.network.attachment.OddFiles.field;
import static london.dsco.network.attachment.OddFiles.half;
import static london.dsco.network.attachment.OddFiles.hidden;
import static london.dsco.network.attachment.OddFiles.hugePng;
import static london.dsco.network.attachment.OddFiles.link;
import static london.dsco.network.attachment.OddFiles.macros;
import static london.dsco.network.attachment.OddFiles.onPage;
import static london.dsco.network.attachment.OddFiles.opensAndGoesOn;
import static london.dsco.network.attachment.OddFiles.overlapping;
import static london.dsco.network.attachment.OddFiles.pictures;
import static london.dsco.network.attachment.OddFiles.runs;
import static london.dsco.network.attachment.OddFiles.scans;
import static london.dsco.network.attachment.OddFiles.script;
import static london.dsco.network.attachment.OddFiles.streams;
import static london.dsco.network.attachment.OddFiles.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import london.dsco.domain.RefusedException;
import org.apache.pdfbox.cos.COSArray;
import org.junit.jupiter.api.function.ThrowingSupplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Uploads, good and bad: which are accepted, and why the others are refused. */
class FileReadingTest {

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
    void readsAFileAsTheTypeOfItsBytes(String name, FileType type, byte[] file) {
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
                unreadable("a PDF with a password", pdf("Closed", OddFiles::protect)),
                unreadable("a PDF packed twice", pdf("Twice", OddFiles::packTwice)),
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
                swelling("a PDF that swells", pdf("Big", OddFiles::swell)),
                swelling(
                        "a PDF that swells behind a wrong head",
                        pdf("Big", OddFiles::swellHeadless)),
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
    void refusesAnUnacceptableFileWithAReasonThatDoesNotRepeatIt(
            String name, String code, byte[] file) {
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

    /** Returns files with a megabyte of what a careless search goes over again and again. */
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

    private static <T> T inTime(ThrowingSupplier<T> reading) {
        return assertTimeoutPreemptively(Duration.ofSeconds(5), reading);
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

    private static Arguments swelling(String name, byte[] file) {
        return arguments(name, "too-big-inside", file);
    }
}
