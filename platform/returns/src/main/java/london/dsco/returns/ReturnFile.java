package london.dsco.returns;

import java.util.List;
import london.dsco.web.CsvText;

/**
 * A table of a return.
 *
 * @param name of the file, without its ending; in codes
 * @param header the department's own names of the columns
 * @param rows read while they are written
 */
public record ReturnFile(String name, List<String> header, CsvText.Rows rows) {

    /** The media type in which it is written. */
    public static final String TEXT_CSV = "text/csv";
}
