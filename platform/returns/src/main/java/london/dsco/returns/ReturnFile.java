package london.dsco.returns;

import java.util.List;
import london.dsco.web.CsvText;

/**
 * A table of a return.
 *
 * @param name name of the file, in codes, without its extension
 * @param header the department's own names of the columns
 * @param rows rows, read as they are written
 */
public record ReturnFile(String name, List<String> header, CsvText.Rows rows) {

    /** The media type of the file. */
    public static final String TEXT_CSV = "text/csv";
}
