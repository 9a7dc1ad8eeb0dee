package london.dsco.network.attachment;

import london.dsco.domain.Refusal;
import london.dsco.domain.RefusedException;

/** Why a file is refused. The answers never repeat its contents. */
final class Faulty {

    private static final String FILE = "file";

    private Faulty() {}

    /**
     * Returns the refusal of a file that is not of an accepted type, or cannot be read as the type
     * that its first bytes suggest.
     */
    static RefusedException unreadable() {
        return refused(
                "not-a-file-we-keep",
                "Send a PDF, PNG, JPEG, CSV or Word file (.docx) that opens without a password.");
    }

    /** Returns the refusal of a file that contains something a reader's program could execute. */
    static RefusedException active() {
        return refused(
                "active-content",
                "Remove scripts, macros, formulas, forms that send data, embedded"
                        + " files, links that load automatically, and links to anything except"
                        + " web pages (https, http) and email addresses.");
    }

    /** Returns the refusal of a file that is small but expands to a huge size. */
    static RefusedException swelling() {
        return refused("too-big-inside", "Send a file that is smaller when opened.");
    }

    /**
     * Returns the refusal of a table that is too long. All of its content is text, and all of that
     * is checked.
     */
    static RefusedException longTable(int most) {
        return refused("table-too-large", "Send a table of %d bytes or less.".formatted(most));
    }

    /**
     * Returns the refusal of a file that names people who changed it or commented on it, and
     * contains what they deleted.
     */
    static RefusedException reviewed() {
        return refused(
                "changes-or-comments",
                "Accept the tracked changes in the file and delete its comments.");
    }

    private static RefusedException refused(String code, String explanation) {
        return Refusal.unprocessable(FILE, code, explanation).raise();
    }
}
