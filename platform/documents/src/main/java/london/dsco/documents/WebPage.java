package london.dsco.documents;

import javax.xml.stream.XMLStreamException;

/**
 * Writes a document as a page to read in a browser: HTML without a script, a style, a picture or a
 * link to anywhere. Everything that people wrote is output as text. A reader's own style is kept.
 */
public final class WebPage {

    private WebPage() {}

    /**
     * @return the page; the same document always gives the same text
     */
    public static String of(Document document) {
        try {
            Markup markup = new Markup();
            markup.open("html");
            markup.attribute("lang", "en-GB");
            markup.open("head");
            markup.charset();
            markup.meta("viewport", "width=device-width, initial-scale=1");
            markup.element("title", document.title());
            markup.meta("author", document.author());
            markup.close();
            markup.open("body");
            if (document.marking() != null) {
                markup.element("header", document.marking());
            }
            markup.open("main");
            markup.blocks(document.blocks());
            markup.close();
            markup.element("footer", document.foot());
            markup.close();
            markup.close();
            return "<!DOCTYPE html>\n" + markup.text() + "\n";
        } catch (XMLStreamException e) {
            throw new IllegalStateException("HTML could not be written", e);
        }
    }
}
