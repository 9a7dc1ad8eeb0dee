package london.dsco.network.attachment;

import static london.dsco.network.attachment.Files.join;
import static london.dsco.network.attachment.Files.jpegWith;
import static london.dsco.network.attachment.Files.pdf;
import static london.dsco.network.attachment.Files.picture;
import static london.dsco.network.attachment.Files.pngWith;
import static london.dsco.network.attachment.Files.text;
import static london.dsco.network.attachment.Files.word;
import static london.dsco.network.attachment.Files.zip;
import static london.dsco.network.attachment.OddFiles.runs;
import static london.dsco.network.attachment.OddFiles.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is stored of a good upload, and which words in it are checked. */
class FileCleaningTest {

    private static final String SECRET = "51.5074N, 0.1278W";

    @Test
    void keepsOnlyTheDataThatDrawsAPicture() {
        byte[] secret = text(SECRET);
        for (byte[] file :
                new byte[][] {
                    pngWith("tEXt", secret),
                    pngWith("eXIf", secret),
                    jpegWith(0xE1, secret),
                    jpegWith(0xFE, secret),
                    jpegWith(0xE0, secret),
                    jpegWith(0xE0, text("JFXX\0\u0010" + SECRET)),
                    jpegWith(0xE0, text("JFIF\0\1\2\0\0\1\0\1\2\3" + SECRET)),
                    jpegWith(0xEE, secret),
                    jpegWith(0xF0, secret),
                    jpegWith(0xC8, secret),
                    jpegWith(0x02, secret),
                    jpegWith(0xEE, text("Adobe\0d\0\0\0\0\1" + SECRET)),
                    join(picture("png"), secret),
                    join(picture("jpeg"), secret)
                }) {
            String kept = new String(FileReading.read(file).bytes(), StandardCharsets.ISO_8859_1);
            assertThat(kept).doesNotContain(SECRET);
        }
    }

    /** Without these, a program would guess the size in print and, at worst, the colours. */
    @Test
    void keepsHowDenseAPictureIsAndHowToInterpretItsColours() {
        byte[] colours = text("Adobe\0d\0\0\0\0\1");

        assertThat(FileReading.read(picture("jpeg")).bytes()).isEqualTo(picture("jpeg"));
        assertThat(FileReading.read(jpegWith(0xEE, colours)).bytes())
                .isEqualTo(jpegWith(0xEE, colours));
    }

    @Test
    void keepsOnlyTheDataThatDrawsThePicturesInAWordFile() {
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
    void removesTheThumbnailOfAWordFile() throws java.io.IOException {
        byte[] file =
                zip(word("What helps most?"), Map.of("docProps/thumbnail.png", picture("png")));

        byte[] thumbnail =
                WordFile.parts(FileReading.read(file).bytes()).get("docProps/thumbnail.png");

        assertThat(javax.imageio.ImageIO.read(new java.io.ByteArrayInputStream(thumbnail)))
                .extracting(one -> one.getWidth() * one.getHeight())
                .isEqualTo(1);
    }

    @Test
    void keepsTheCheckedPartsOfAWordFileAndRemovesItsAuthors() {
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
    void returnsTheTextOfAFileForChecking() {
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
    void returnsTheTextBesideTheWordsForChecking(String element) {
        assertThat(FileReading.read(zip(runs(element))).words()).contains("020 7946 0018");
    }

    @Test
    void returnsNoNumberOfAnElementForChecking() {
        assertThat(FileReading.read(zip(runs("<w:id w:val=\"9434765919\"/>"))).words())
                .doesNotContain("9434765919");
    }
}
