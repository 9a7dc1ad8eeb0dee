package london.dsco.network.attachment;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Comma-separated values (RFC 4180) in UTF-8. A spreadsheet treats a cell that begins with certain
 * characters as a formula (OWASP, "CSV Injection"), so such a file is refused. It is stored
 * unchanged, unlike this service's own tables, which are rewritten.
 */
final class CsvFile {

    private static final int MOST_BYTES = 1024 * 1024;
    private static final int LEAST_COLUMNS = 2;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** Control characters other than those that separate cells and rows. */
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}&&[^\\t\\r\\n]]");

    /**
     * Matches the start of a cell, including after a semicolon, a tab or a line break. It never
     * backtracks, so a megabyte of line breaks takes no longer than a megabyte of letters.
     */
    private static final Pattern FORMULA =
            Pattern.compile("(?:^|[;\\t\\r\\n])[ '\"]*+[=@+\\-\\uFF1D\\uFF20\\uFF0B\\uFF0D]");

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d++(?:[.,]\\d++)*+\\s*+%?");

    private CsvFile() {}

    static ReadFile read(byte[] file) {
        if (file.length > MOST_BYTES) {
            throw Faulty.longTable(MOST_BYTES);
        }
        String text = text(file);
        if (CONTROLS.matcher(text).find()) {
            throw Faulty.unreadable();
        }
        try (CSVParser rows =
                CSVParser.builder()
                        .setReader(new StringReader(text))
                        .setFormat(CSVFormat.RFC4180)
                        .get()) {
            int columns = 0;
            for (CSVRecord row : rows) {
                columns = columns == 0 ? row.size() : columns;
                if (row.size() != columns || columns < LEAST_COLUMNS) {
                    throw Faulty.unreadable();
                }
                row.forEach(CsvFile::requireNoFormula);
            }
            if (columns == 0) {
                throw Faulty.unreadable();
            }
        } catch (IOException | UncheckedIOException e) {
            throw Faulty.unreadable();
        }
        return new ReadFile(FileType.CSV, file, text);
    }

    private static String text(byte[] file) {
        try {
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw Faulty.unreadable();
        }
    }

    private static void requireNoFormula(String cell) {
        if (!NUMBER.matcher(cell.strip()).matches() && FORMULA.matcher(cell).find()) {
            throw Faulty.active();
        }
    }
}
