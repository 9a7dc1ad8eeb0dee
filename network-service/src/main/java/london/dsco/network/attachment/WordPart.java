package london.dsco.network.attachment;

import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An XML part of a Word file. It returns the text, and checks that the part loads and starts
 * nothing.
 */
final class WordPart {

    /** Objects, controls, legacy forms, and documents within the document. */
    private static final Set<String> ACTIVE =
            Set.of("object", "OLEObject", "control", "altChunk", "attachedTemplate", "mailMerge");

    /** Fields that run a program or fetch something when the document is opened. */
    private static final Set<String> ACTIVE_FIELDS =
            Set.of(
                    "DATABASE",
                    "DDE",
                    "DDEAUTO",
                    "INCLUDETEXT",
                    "INCLUDEPICTURE",
                    "IMPORT",
                    "LINK",
                    "MACROBUTTON",
                    "RD");

    /** Marks where a field begins, where its result begins, or where it ends. */
    private static final String FIELD_MARK = "fldChar";

    private static final String BETWEEN = "\n";

    /** Attributes with text for a reader: those of pictures, links and choices. */
    private static final Set<String> SAYING =
            Set.of("descr", "title", "alt", "tooltip", "displayText");

    /**
     * Elements whose value is text. Others count or measure, and some of their numbers would look
     * like an NHS number.
     */
    private static final Set<String> VALUED =
            Set.of(
                    "alias",
                    "tag",
                    "tblCaption",
                    "tblDescription",
                    "default",
                    "listEntry",
                    "statusText",
                    "helpText",
                    "docVar");

    private static final XMLInputFactory XML = factory();

    private WordPart() {}

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** Returns its text, followed by the text of its pictures, links and placeholders. */
    static String read(byte[] part) {
        StringBuilder words = new StringBuilder();
        StringBuilder besides = new StringBuilder();
        StringBuilder fields = new StringBuilder();
        try {
            XMLStreamReader xml = XML.createXMLStreamReader(new ByteArrayInputStream(part));
            String element = "";
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.DTD) {
                    throw Faulty.active();
                }
                if (event == XMLStreamConstants.START_ELEMENT) {
                    element = xml.getLocalName();
                    requireHarmless(xml);
                    besides.append(saidBesides(xml));
                    words.append(element.equals("p") ? "\n" : "");
                    fields.append(element.equals(FIELD_MARK) ? BETWEEN : "");
                }
                if (event == XMLStreamConstants.CHARACTERS) {
                    if (element.equals("instrText")) {
                        fields.append(xml.getText().replaceAll("\\s", " "));
                    } else {
                        words.append(xml.getText());
                    }
                }
            }
        } catch (XMLStreamException e) {
            throw Faulty.unreadable();
        }
        requireHarmless(fields.toString());
        // A nested field supplies part of the name of the field around it.
        requireHarmless(fields.toString().replace(BETWEEN, ""));
        return words.append('\n').append(besides).toString();
    }

    private static void requireHarmless(XMLStreamReader xml) {
        if (ACTIVE.contains(xml.getLocalName())) {
            throw Faulty.active();
        }
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String name = xml.getAttributeLocalName(i);
            String value = xml.getAttributeValue(i);
            boolean macros = value.toLowerCase(Locale.ROOT).contains("macro");
            if (name.equals("ContentType") && macros
                    || name.equals("TargetMode") && !isLink(xml, value)) {
                throw Faulty.active();
            }
            if (name.equals("author") && !value.isBlank()) {
                throw Faulty.reviewed();
            }
            if (name.equals("instr")) {
                requireHarmless(value);
            }
        }
    }

    private static String saidBesides(XMLStreamReader xml) {
        StringBuilder said = new StringBuilder();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String name = xml.getAttributeLocalName(i);
            if (SAYING.contains(name)
                    || name.equals("val") && VALUED.contains(xml.getLocalName())) {
                said.append(xml.getAttributeValue(i)).append('\n');
            }
        }
        return said.toString();
    }

    /** Returns whether it is a link that somebody has to follow, to a page or a mailbox. */
    private static boolean isLink(XMLStreamReader xml, String mode) {
        String type = xml.getAttributeValue(null, "Type");
        String target = xml.getAttributeValue(null, "Target");
        return mode.equals("Internal")
                || type != null
                        && type.endsWith("/hyperlink")
                        && target != null
                        && target.matches("(?i)(?:https?|mailto):.*");
    }

    private static void requireHarmless(String fields) {
        for (String word : fields.toUpperCase(Locale.ROOT).split("[^A-Z0-9]+")) {
            if (ACTIVE_FIELDS.contains(word)) {
                throw Faulty.active();
            }
        }
    }
}
