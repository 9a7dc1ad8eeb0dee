package london.dsco.advice.subjectaccess;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the service holds about children, as {@code subject-access/held.json} has it. A test
 * compares it with the database: a new table or column fails until somebody decides how it is
 * given.
 *
 * @param withheldMembers members of the advice, at any depth, that are given on a ground only
 * @param tables in the order of the answer
 * @param columnsLeftOut why, by column or by table and column
 * @param tablesLeftOut why, by table
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
