package london.dsco.advice.subjectaccess;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The data that the service keeps about children, from {@code subject-access/held.json}. A test
 * compares that file with the database, and fails for a new table or column until somebody decides
 * how it is given.
 *
 * @param withheldMembers members of the advice, at any depth, that may be withheld on a ground
 * @param tables in the order of the answer
 * @param columnsLeftOut the reasons to leave out columns, by column or by table and column
 * @param tablesLeftOut the reasons to leave out tables, by table
 */
record HeldData(
        Set<String> withheldMembers,
        List<HeldTable> tables,
        Map<String, String> columnsLeftOut,
        Map<String, String> tablesLeftOut) {

    private static final String FILE = "/subject-access/held.json";

    static final HeldData HELD = load();

    private static HeldData load() {
        try (InputStream in = HeldData.class.getResourceAsStream(FILE)) {
            return new ObjectMapper().readValue(in, HeldData.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
