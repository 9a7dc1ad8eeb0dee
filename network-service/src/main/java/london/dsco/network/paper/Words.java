package london.dsco.network.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The words by which search finds a shared paper, the most important first.
 *
 * @param known the paper's id and borough as readers know them; null if they are its own
 * @param title title, of which at most 200 characters are stored
 * @param tags codes or words
 * @param body text from which excerpts are taken
 * @param rest other text
 * @param on London date; newer papers come first among equals
 */
public record Words(
        Known known,
        String title,
        List<String> tags,
        String body,
        String rest,
        Lists lists,
        LocalDate on) {

    private static final int LONGEST_TITLE = 200;

    /**
     * @param id under which readers read the paper
     * @param borough borough that readers see; null for nobody
     */
    public record Known(UUID id, String borough) {}

    /**
     * Further filters of a search.
     *
     * @param type type within its kind; null if it has none
     * @param theme null if it has none
     * @param reach codes
     * @param priorities codes
     * @param bars strength of the evidence, 1 to 4; 0 if nobody rated it
     */
    public record Lists(
            String type, String theme, List<String> reach, List<String> priorities, int bars) {

        public static final Lists NONE = ofType(null);

        public static Lists ofType(Enum<?> type) {
            return new Lists(type == null ? null : type.name(), null, List.of(), List.of(), 0);
        }
    }

    public Words {
        title = title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) : title;
        tags = List.copyOf(tags);
    }

    /** Returns the words of a paper that readers know by its own id and borough. */
    public static Words of(
            String title, List<String> tags, String body, String rest, Lists lists, LocalDate on) {
        return new Words(null, title, tags, body, rest, lists, on);
    }

    public Words knownAs(Known readers) {
        return new Words(readers, title, tags, body, rest, lists, on);
    }
}
