package london.dsco.documents;

import javax.xml.stream.XMLStreamException;

/**
 * A document as XHTML for print, from which the PDF is made. Only the style sheet is taken
 * unescaped.
 */
final class PrintedPage {

    private final Document document;
    private final Markup markup;

    private PrintedPage(Document document) throws XMLStreamException {
        this.document = document;
        this.markup = new Markup();
    }

    /**
     * @param styles the style sheet, which contains nobody's text
     */
    static String of(Document document, String styles) {
        try {
            PrintedPage page = new PrintedPage(document);
            page.write(styles);
            return page.markup.text();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("XHTML could not be written", e);
        }
    }

    private void write(String styles) throws XMLStreamException {
        markup.open("html");
        markup.attribute("xmlns", "http://www.w3.org/1999/xhtml");
        markup.attribute("lang", "en-GB");
        head(styles);
        markup.open("body");
        if (document.marking() != null) {
            markup.element("div", "id", "marking", document.marking());
        }
        markup.element("div", "id", "foot", document.foot());
        markup.blocks(document.blocks());
        markup.close();
        markup.close();
    }

    private void head(String styles) throws XMLStreamException {
        markup.open("head");
        markup.element("title", document.title());
        markup.meta("author", document.author());
        markup.meta("description", document.foot());
        // PDF/UA calls this the description of the file; readers show it in lists.
        markup.meta("subject", document.marking() == null ? document.foot() : document.marking());
        markup.element("style", "type", "text/css", styles);
        bookmarks();
        markup.close();
    }

    /** Writes the outline. A heading is nested in the last heading above it with a lower level. */
    private void bookmarks() throws XMLStreamException {
        markup.open("bookmarks");
        int open = 0;
        int number = 0;
        for (Block block : document.blocks()) {
            if (block instanceof Block.Heading heading) {
                for (; open >= heading.level(); open--) {
                    markup.close();
                }
                markup.open("bookmark");
                markup.attribute("name", CleanText.line(heading.text()));
                markup.attribute("href", "#" + Markup.place(number++));
                open++;
            }
        }
        for (; open > 0; open--) {
            markup.close();
        }
        markup.close();
    }
}
