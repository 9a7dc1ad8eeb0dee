package london.dsco.advice.document;

import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A document as XHTML, which is what the PDF is made of. Every text goes through the XML writer, so
 * none can become markup; only the style sheet is taken as it is.
 */
final class WebPage {

    /** From the third column on, tables need the room for words and not for labels. */
    private static final int MANY_COLUMNS = 3;

    private final AdviceDocument document;
    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    private WebPage(AdviceDocument document) throws XMLStreamException {
        this.document = document;
        this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
    }

    /**
     * @param styles the style sheet, which holds no text of anybody
     */
    static String of(AdviceDocument document, String styles) {
        try {
            WebPage page = new WebPage(document);
            page.write(styles);
            return page.text.toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("XHTML could not be written", e);
        }
    }

    private void write(String styles) throws XMLStreamException {
        xml.writeStartElement("html");
        xml.writeDefaultNamespace("http://www.w3.org/1999/xhtml");
        xml.writeAttribute("lang", "en-GB");
        head(styles);
        xml.writeStartElement("body");
        element("div", "id", "marking", document.marking().words());
        element("div", "id", "foot", document.foot());
        int number = 0;
        for (Block block : document.blocks()) {
            if (block instanceof Block.Heading heading) {
                element("h" + heading.level(), "id", place(number++), heading.text());
            } else if (block instanceof Block.Text said) {
                said(said);
            } else if (block instanceof Block.Table table) {
                table(table);
            }
        }
        xml.writeEndElement();
        xml.writeEndElement();
        xml.flush();
    }

    private void head(String styles) throws XMLStreamException {
        xml.writeStartElement("head");
        element("title", null, null, document.title());
        meta("author", document.author());
        meta("description", document.foot());
        meta("subject", document.marking().words());
        element("style", "type", "text/css", styles);
        bookmarks();
        xml.writeEndElement();
    }

    /** The outline: a heading stands inside the last one above it of a lower level. */
    private void bookmarks() throws XMLStreamException {
        xml.writeStartElement("bookmarks");
        int open = 0;
        int number = 0;
        for (Block block : document.blocks()) {
            if (block instanceof Block.Heading heading) {
                for (; open >= heading.level(); open--) {
                    xml.writeEndElement();
                }
                xml.writeStartElement("bookmark");
                xml.writeAttribute("name", CleanText.line(heading.text()));
                xml.writeAttribute("href", "#" + place(number++));
                open++;
            }
        }
        for (; open > 0; open--) {
            xml.writeEndElement();
        }
        xml.writeEndElement();
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
        element("caption", null, null, table.caption());
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
            element("p", null, null, line);
        }
    }

    private void meta(String name, String content) throws XMLStreamException {
        xml.writeStartElement("meta");
        xml.writeAttribute("name", name);
        xml.writeAttribute("content", CleanText.line(content));
        xml.writeEndElement();
    }

    private void element(String name, String attribute, String value, String content)
            throws XMLStreamException {
        xml.writeStartElement(name);
        if (attribute != null) {
            xml.writeAttribute(attribute, value);
        }
        xml.writeCharacters(CleanText.line(content));
        xml.writeEndElement();
    }

    private static String place(int number) {
        return "part-" + number;
    }
}
