package london.dsco.review.planimport;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import london.dsco.domain.Finding;
import london.dsco.domain.Place;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads a file of plans: comma-separated values (RFC 4180) in UTF-8, with or without a byte order
 * mark. One row is in memory at a time. An unreadable row is returned as damaged, and reading
 * continues with the next.
 */
final class PlanFile {

    private static final int LONGEST_ROW = 16_384;
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final Place THE_ROW = Place.of();

    private static final Finding QUOTES =
            new Finding(
                    THE_ROW,
                    "quotation-marks",
                    "A quotation mark is not closed, or text follows the closing one. To"
                            + " put a quotation mark inside quotation marks, write it twice.");
    private static final Finding TOO_LONG =
            new Finding(
                    THE_ROW,
                    "row-too-long",
                    "The row is too long. A quotation mark may not be closed.");

    private final BoundedText text;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final PlanHeader header;

    /** The last line of the most recently read row. */
    private int lastLine;

    private PlanFile(BoundedText text) throws IOException {
        this.text = text;
        this.parser =
                CSVParser.builder()
                        .setReader(text)
                        .setFormat(CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get())
                        .get();
        this.records = parser.iterator();
        FileRow first = read().orElseGet(() -> FileRow.of(1, List.of()));
        this.header = PlanHeader.of(first.cells());
    }

    /**
     * Reads the header.
     *
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} when it does not name the
     *     required columns
     */
    static PlanFile open(InputStream bytes) {
        try {
            Reader reader =
                    new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
            reader.mark(1);
            if (reader.read() != BYTE_ORDER_MARK) {
                reader.reset();
            }
            return new PlanFile(new BoundedText(reader, LONGEST_ROW));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PlanHeader header() {
        return header;
    }

    /** Returns the next rows, as many as asked for; fewer only at the end of the file. */
    List<FileRow> next(int limit) {
        List<FileRow> rows = new ArrayList<>(limit);
        Optional<FileRow> row = next();
        while (row.isPresent()) {
            rows.add(row.get());
            row = rows.size() < limit ? next() : Optional.empty();
        }
        return rows;
    }

    /** Returns the next row; empty at the end of the file. It skips empty lines. */
    Optional<FileRow> next() {
        Optional<FileRow> row = read();
        while (row.isPresent() && isEmpty(row.get())) {
            row = read();
        }
        return row.map(this::withItsColumns);
    }

    private static boolean isEmpty(FileRow row) {
        return row.damage() == null && row.cells().size() == 1 && row.cells().get(0).isEmpty();
    }

    private FileRow withItsColumns(FileRow row) {
        int wanted = header.columns().size();
        int found = row.cells().size();
        if (row.damage() != null || found == wanted) {
            return row;
        }
        return FileRow.damaged(
                row.line(),
                found < wanted
                        ? new Finding(
                                Place.of(header.columns().get(found).heading()),
                                "too-few-columns",
                                "The row ends before this column. The header names %d columns."
                                        .formatted(wanted))
                        : new Finding(
                                THE_ROW,
                                "too-many-columns",
                                ("The header names %d columns and the row has more. Put a value with"
                                                + " a comma in quotation marks.")
                                        .formatted(wanted)));
    }

    private Optional<FileRow> read() {
        int line = lastLine + 1;
        text.nextRow();
        try {
            if (!records.hasNext()) {
                return Optional.empty();
            }
            List<String> cells = records.next().toList();
            lastLine = (int) parser.getCurrentLineNumber();
            return Optional.of(FileRow.of(line, cells));
        } catch (UncheckedIOException damaged) {
            if (damaged.getCause() instanceof BoundedText.RowTooLongException) {
                return Optional.of(afterDamage(line, TOO_LONG));
            }
            if (damaged.getCause() instanceof CSVException) {
                return Optional.of(afterDamage(line, QUOTES));
            }
            throw damaged;
        }
    }

    /** Skips the rest of the line in which the damage was found. */
    private FileRow afterDamage(int line, Finding damage) {
        try {
            if (records.hasNext()) {
                records.next();
            }
        } catch (UncheckedIOException | NoSuchElementException again) {
            // The rest of a damaged line is useless, whatever is wrong with it.
        }
        lastLine = (int) parser.getCurrentLineNumber();
        return FileRow.damaged(line, damage);
    }
}
