package london.dsco.documents;

import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes the blocks of a document as XHTML. Every text goes through the XML writer, so none can
 * become markup.
 */
final class Markup {

    /** From the third column on, tables need the space for words rather than labels. */
    private static final int MANY_COLUMNS = 3;

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    Markup() throws XMLStreamException {
        this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
    }

    /** Returns what has been written so far. */
    String text() throws XMLStreamException {
        xml.flush();
        return text.toString();
    }

    void open(String name) throws XMLStreamException {
        xml.writeStartElement(name);
    }

    /** Writes an attribute of the element that was opened last. */
    void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, value);
    }

    void close() throws XMLStreamException {
        xml.writeEndElement();
    }

    void element(String name, String content) throws XMLStreamException {
        element(name, null, null, content);
    }

    void element(String name, String attribute, String value, String content)
            throws XMLStreamException {
        xml.writeStartElement(name);
        if (attribute != null) {
            xml.writeAttribute(attribute, value);
        }
        xml.writeCharacters(CleanText.line(content));
        xml.writeEndElement();
    }

    /** Writes the character encoding of the page, for anybody who saves it. */
    void charset() throws XMLStreamException {
        xml.writeEmptyElement("meta");
        xml.writeAttribute("charset", "utf-8");
    }

    void meta(String name, String content) throws XMLStreamException {
        xml.writeEmptyElement("meta");
        xml.writeAttribute("name", name);
        xml.writeAttribute("content", CleanText.line(content));
    }

    /** Writes all blocks, in reading order. */
    void blocks(List<Block> blocks) throws XMLStreamException {
        int number = 0;
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading) {
                element("h" + heading.level(), "id", place(number++), heading.text());
            } else if (block instanceof Block.Text said) {
                said(said);
            } else if (block instanceof Block.Table table) {
                table(table);
            }
        }
    }

    /**
     * Returns the anchor of a heading.
     *
     * @param number number of the heading, counted from 0
     */
    static String place(int number) {
        return "part-" + number;
    }

    private void said(Block.Text said) throws XMLStreamException {
        if (said.label() != null) {
            element("p", "class", "label", said.label());
        }
        paragraphs(said.text());
    }

    private void table(Block.Table table) throws XMLStreamException {
        boolean facts = table.columns().isEmpty();
        xml.writeStartElement("table");
        xml.writeAttribute("class", facts ? "facts" : "lines");
        element("caption", table.caption());
        if (!facts) {
            xml.writeStartElement("thead");
            xml.writeStartElement("tr");
            for (int column = 0; column < table.columns().size(); column++) {
                columnHeading(column, table.columns());
            }
            xml.writeEndElement();
            xml.writeEndElement();
        }
        xml.writeStartElement("tbody");
        for (List<String> row : table.rows()) {
            row(row);
        }
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void columnHeading(int column, List<String> columns) throws XMLStreamException {
        xml.writeStartElement("th");
        xml.writeAttribute("scope", "col");
        if (columns.size() > MANY_COLUMNS && column < 2) {
            xml.writeAttribute("class", column == 0 ? "narrow" : "wide");
        }
        xml.writeCharacters(CleanText.line(columns.get(column)));
        xml.writeEndElement();
    }

    private void row(List<String> row) throws XMLStreamException {
        xml.writeStartElement("tr");
        for (int column = 0; column < row.size(); column++) {
            xml.writeStartElement(column == 0 ? "th" : "td");
            if (column == 0) {
                xml.writeAttribute("scope", "row");
            }
            paragraphs(row.get(column));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private void paragraphs(String said) throws XMLStreamException {
        for (String line : CleanText.lines(said)) {
            xml.writeStartElement("p");
            if (RightToLeft.begins(line)) {
                xml.writeAttribute("dir", "rtl");
            }
            if (RightToLeft.needsNaskh(line)) {
                xml.writeAttribute("class", "naskh");
            }
            xml.writeCharacters(line);
            xml.writeEndElement();
        }
    }
}
