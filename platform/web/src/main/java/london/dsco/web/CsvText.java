package london.dsco.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes a table as text: RFC 4180, with a header line.
 *
 * <p>A spreadsheet treats a cell that begins with {@code =}, {@code +}, {@code -}, {@code @}, a
 * tab, a carriage return or a line feed as a formula (OWASP, "CSV Injection"). Text that begins
 * like this is prefixed with an apostrophe. So is text after a semicolon, a tab or a line break,
 * because a spreadsheet that separates cells by semicolons starts a new cell there. Numbers are
 * left alone, so that they can be added up.
 */
public final class CsvText {

    private static final String STARTS_A_FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    /** Matches where another separator would begin a cell with a formula. */
    private static final Pattern COMPUTED_ELSEWHERE =
            Pattern.compile("(?<=[;\\t\\r\\n])(?=[ '\"]*+[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20])");

    private CsvText() {}

    /**
     * @param header names of the columns
     * @param rows each with a cell for every column, null for an empty one
     * @return the text, with lines that end in CR LF
     */
    public static String of(List<String> header, List<List<Object>> rows) {
        StringBuilder text = new StringBuilder();
        try {
            write(header, rows::forEach, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** Rows that are read as they are written, for tables too long to be in memory. */
    public interface Rows {

        /** Passes each row to a reader, in order; null for an empty cell. */
        void each(Consumer<List<Object>> reader);
    }

    /**
     * Does the same row by row.
     *
     * @throws IOException when a row cannot be written
     */
    public static void write(List<String> header, Rows rows, Appendable text) throws IOException {
        CSVPrinter csv = new CSVPrinter(text, CSVFormat.RFC4180);
        csv.printRecord(header);
        try {
            rows.each(row -> print(csv, row));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void print(CSVPrinter csv, List<Object> row) {
        try {
            csv.printRecord(row.stream().map(CsvText::safe).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @param cell null for an empty one
     */
    static Object safe(Object cell) {
        if (cell == null || cell instanceof Number) {
            return cell == null ? "" : cell;
        }
        String text = COMPUTED_ELSEWHERE.matcher(cell.toString()).replaceAll("'");
        return !text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
