package london.dsco.network.attachment;

import london.dsco.domain.Refusal;
import london.dsco.domain.RefusedException;

/** Why a file is refused. The answers never repeat what is in it. */
final class Faulty {

    private static final String FILE = "file";

    private Faulty() {}

    /**
     * It is not one of the accepted types, or cannot be read as the type that its first bytes
     * suggest.
     */
    static RefusedException unreadable() {
        return refused(
                "not-a-file-we-keep",
                "Send a PDF, PNG, JPEG, CSV or Word file (.docx) that opens without a password.");
    }

    /** It holds what a reader's program could carry out. */
    static RefusedException active() {
        return refused(
                "active-content",
                "Remove scripts, macros, formulas, forms that send data, embedded"
                        + " files, links that load automatically, and links to anything except"
                        + " web pages (https, http) and email addresses.");
    }

    /** It is small here and huge once it is opened. */
    static RefusedException swelling() {
        return refused("too-big-inside", "Send a file that is smaller when opened.");
    }

    /** All of it is words, and all of them are looked at. */
    static RefusedException longTable(int most) {
        return refused("table-too-large", "Send a table of %d bytes or less.".formatted(most));
    }

    /** It names those who changed it or wrote comments, and holds what they took out. */
    static RefusedException reviewed() {
        return refused(
                "changes-or-comments",
                "Accept the tracked changes in the file and delete its comments.");
    }

    private static RefusedException refused(String code, String explanation) {
        return Refusal.unprocessable(FILE, code, explanation).raise();
    }
}
