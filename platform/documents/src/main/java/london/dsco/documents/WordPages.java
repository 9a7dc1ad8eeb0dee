package london.dsco.documents;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes a document as a Word file (Office Open XML, ISO/IEC 29500). The file is a package of a few
 * XML parts, written here without a library, so that the same document always gives the same file,
 * byte for byte; for the reason see docs/adr/0025.
 */
@ApplicationScoped
public class WordPages {

    /** A ZIP archive has no time before 1980. The properties contain the time of the case. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final String ELEMENTS = "http://purl.org/dc/elements/1.1/";
    private static final String TERMS = "http://purl.org/dc/terms/";
    private static final String TYPES = "http://www.w3.org/2001/XMLSchema-instance";
    private static final String PROPERTIES =
            "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";

    /**
     * @return the file; the same document always gives the same bytes
     */
    public byte[] of(Document document) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            fixed(zip, "[Content_Types].xml", "content-types");
            fixed(zip, "_rels/.rels", "package-relationships");
            add(zip, "docProps/core.xml", properties(document));
            add(zip, "word/document.xml", WordText.of(document));
            fixed(zip, "word/_rels/document.xml.rels", "document-relationships");
            fixed(zip, "word/styles.xml", "styles");
            fixed(zip, "word/settings.xml", "settings");
            add(zip, "word/header1.xml", header(document));
            add(zip, "word/footer1.xml", footer(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private static byte[] header(Document document) {
        return new WordPart("hdr").paragraph("Header", document.marking()).bytes();
    }

    private static byte[] footer(Document document) {
        WordPart part = new WordPart("ftr").paragraphOf("Footer").run(document.foot());
        part.open("r").open("tab").close().close().run("Page ");
        part.open("fldSimple").with("instr", "PAGE").run("1").close();
        return part.close().bytes();
    }

    private static byte[] properties(Document document) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            xml.writeStartElement("cp", "coreProperties", PROPERTIES);
            xml.writeNamespace("cp", PROPERTIES);
            xml.writeNamespace("dc", ELEMENTS);
            xml.writeNamespace("dcterms", TERMS);
            xml.writeNamespace("xsi", TYPES);
            element(xml, "title", document.title());
            element(xml, "creator", document.author());
            element(xml, "description", document.foot());
            element(xml, "subject", document.marking());
            element(xml, "language", "en-GB");
            day(xml, "created", document);
            day(xml, "modified", document);
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("the properties of a file could not be written", e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void element(XMLStreamWriter xml, String name, String text)
            throws XMLStreamException {
        xml.writeStartElement("dc", name, ELEMENTS);
        xml.writeCharacters(CleanText.line(text));
        xml.writeEndElement();
    }

    private static void day(XMLStreamWriter xml, String name, Document document)
            throws XMLStreamException {
        xml.writeStartElement("dcterms", name, TERMS);
        xml.writeAttribute("xsi", TYPES, "type", "dcterms:W3CDTF");
        xml.writeCharacters(document.datedAt().truncatedTo(ChronoUnit.SECONDS).toString());
        xml.writeEndElement();
    }

    private static void fixed(ZipOutputStream zip, String name, String resource)
            throws IOException {
        String path = "/document/word-" + resource + ".xml";
        try (InputStream in = WordPages.class.getResourceAsStream(path)) {
            add(zip, name, in.readAllBytes());
        }
    }

    private static void add(ZipOutputStream zip, String name, byte[] part) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(part);
        zip.closeEntry();
    }
}
