package london.dsco.network.attachment;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSString;

/** Checks every object of a PDF, whether or not a page leads to it. */
final class PdfObjects {

    /** Scripts, embedded files, XML forms, films and anything that starts automatically. */
    private static final Set<String> ACTIVE_KEYS =
            Set.of("JS", "JavaScript", "AA", "XFA", "EF", "EmbeddedFiles", "RichMediaContent");

    private static final Set<String> ACTIVE_ACTIONS =
            Set.of(
                    "JavaScript",
                    "Launch",
                    "SubmitForm",
                    "ImportData",
                    "GoToE",
                    "GoToR",
                    "Rendition",
                    "Movie",
                    "Sound",
                    "RichMediaExecute",
                    "GoTo3DView",
                    "Trans");

    private static final Set<String> ACTIVE_NOTES =
            Set.of("FileAttachment", "RichMedia", "Movie", "Sound", "Screen", "3D");

    /** The only action that stays within the file. */
    private static final String TO_A_PAGE = "GoTo";

    private static final COSName NEXT = COSName.getPDFName("Next");
    private static final COSName ADDRESS = COSName.getPDFName("URI");

    /** A web page or a mailbox. */
    private static final Pattern LINK =
            Pattern.compile("(?:https?|mailto):", Pattern.CASE_INSENSITIVE);

    private PdfObjects() {}

    static void requireHarmless(COSDocument pdf) throws IOException {
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<COSBase> waiting = new ArrayDeque<>();
        waiting.add(pdf.getTrailer());
        for (COSObjectKey key : pdf.getXrefTable().keySet()) {
            waiting.add(pdf.getObjectFromPool(key));
        }
        while (!waiting.isEmpty()) {
            COSBase next = waiting.remove();
            COSBase object = next instanceof COSObject reference ? reference.getObject() : next;
            if (object == null || !seen.add(object)) {
                continue;
            }
            if (object instanceof COSDictionary dictionary) {
                requireHarmless(dictionary);
                waiting.addAll(dictionary.getValues());
            }
            if (object instanceof COSArray array) {
                array.forEach(waiting::add);
            }
        }
    }

    private static void requireHarmless(COSDictionary dictionary) {
        boolean active =
                ACTIVE_KEYS.stream().anyMatch(dictionary::containsKey)
                        || names(dictionary, COSName.S, ACTIVE_ACTIONS)
                        || names(dictionary, COSName.SUBTYPE, ACTIVE_NOTES)
                        || starts(dictionary)
                        || leadsAway(dictionary);
        if (active) {
            throw Faulty.active();
        }
    }

    private static boolean names(COSDictionary dictionary, COSName key, Set<String> active) {
        return dictionary.getDictionaryObject(key) instanceof COSName name
                && active.contains(name.getName());
    }

    /** Returns whether opening the file does more than show one of its pages. */
    private static boolean starts(COSDictionary dictionary) {
        return dictionary.getDictionaryObject(COSName.OPEN_ACTION) instanceof COSDictionary action
                && (!names(action, COSName.S, Set.of(TO_A_PAGE)) || action.containsKey(NEXT));
    }

    private static boolean leadsAway(COSDictionary dictionary) {
        return dictionary.getDictionaryObject(ADDRESS) instanceof COSString address
                && !LINK.matcher(address.getString()).lookingAt();
    }
}
