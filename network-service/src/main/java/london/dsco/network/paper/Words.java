package london.dsco.network.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What a shared paper is found by, the heaviest first.
 *
 * @param known as whom readers know the paper; null where it is its own id and borough
 * @param title at most 200 characters are kept
 * @param tags codes or words
 * @param body what excerpts are taken from
 * @param rest what else it says
 * @param on the London date by which newer papers come first among equals
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
     * @param id by which readers read the paper
     * @param borough that readers are told; null for nobody
     */
    public record Known(UUID id, String borough) {}

    /**
     * By what else readers narrow a search.
     *
     * @param type of its kind; null where it has none
     * @param theme null where it has none
     * @param reach codes
     * @param priorities codes
     * @param bars how strong the evidence is, 1 to 4; 0 where nobody rated it
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

    /** Of a paper that readers know by its own id and borough. */
    public static Words of(
            String title, List<String> tags, String body, String rest, Lists lists, LocalDate on) {
        return new Words(null, title, tags, body, rest, lists, on);
    }

    public Words knownAs(Known readers) {
        return new Words(readers, title, tags, body, rest, lists, on);
    }
}
