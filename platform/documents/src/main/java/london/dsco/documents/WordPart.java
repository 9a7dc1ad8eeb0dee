package london.dsco.documents;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes the XML of one part of a Word file (ISO/IEC 29500-1). Texts go through the XML writer, so
 * none can become markup.
 */
final class WordPart {

    private static final String W = "w";
    private static final String WORDS =
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String LINKS =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XMLStreamWriter xml;

    /**
     * @param root root element of the part
     */
    WordPart(String root) {
        try {
            xml =
                    XMLOutputFactory.newDefaultFactory()
                            .createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            xml.writeStartElement(W, root, WORDS);
            xml.writeNamespace(W, WORDS);
            xml.writeNamespace("r", LINKS);
        } catch (XMLStreamException e) {
            throw unwritable(e);
        }
    }

    WordPart open(String element) {
        try {
            xml.writeStartElement(W, element, WORDS);
        } catch (XMLStreamException e) {
            throw unwritable(e);
        }
        return this;
    }

    WordPart close() {
        try {
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw unwritable(e);
        }
        return this;
    }

    /** Writes an attribute of the element that was opened last, before its content. */
    WordPart with(String attribute, String value) {
        try {
            xml.writeAttribute(W, WORDS, attribute, value);
        } catch (XMLStreamException e) {
            throw unwritable(e);
        }
        return this;
    }

    /** Writes a link to another part of the file. */
    WordPart linked(String id) {
        try {
            xml.writeAttribute("r", LINKS, "id", id);
        } catch (XMLStreamException e) {
            throw unwritable(e);
        }
        return this;
    }

    /** Writes an element that contains only a value. */
    WordPart value(String element, String value) {
        return open(element).with("val", value).close();
    }

    /** Writes a paragraph in a style. */
    WordPart paragraph(String style, String text) {
        return paragraphOf(style).run(text).close();
    }

    /** Writes a paragraph of somebody's words, in the direction of their letters. */
    WordPart words(String text) {
        if (!RightToLeft.begins(text)) {
            return paragraph("Normal", text);
        }
        open("p").open("pPr").value("pStyle", "Normal").open("bidi").close().close();
        return run(text, true).close();
    }

    /** Opens a paragraph in a style. */
    WordPart paragraphOf(String style) {
        return open("p").open("pPr").value("pStyle", style).close();
    }

    /** Writes a text in an open paragraph. */
    WordPart run(String text) {
        return run(text, false);
    }

    private WordPart run(String text, boolean rightToLeft) {
        open("r");
        if (rightToLeft) {
            open("rPr").open("rtl").close().close();
        }
        open("t");
        try {
            xml.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "space", "preserve");
            xml.writeCharacters(CleanText.line(text));
        } catch (XMLStreamException e) {
            throw unwritable(e);
        }
        return close().close();
    }

    byte[] bytes() {
        try {
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw unwritable(e);
        }
        return bytes.toByteArray();
    }

    private static IllegalStateException unwritable(XMLStreamException cause) {
        return new IllegalStateException("a part of a Word file could not be written", cause);
    }
}
