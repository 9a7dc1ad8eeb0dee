package london.dsco.review.planimport;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import london.dsco.domain.Actor;
import london.dsco.review.plan.Lane;
import london.dsco.review.planimport.RowCheck.Checked;

/**
 * A file that is read and checked in segments of {@link #ROWS} rows. The rows of a segment are
 * divided by the lanes of their plans. A second reading finds each row in the same segment and
 * lane. Rows are checked in the order of the file. If several have the same planRef, the lanes make
 * no difference to which of them counts.
 */
final class Segments {

    /** Rows in a segment. Those of one lane are a part, which one transaction writes. */
    static final int ROWS = Lane.COUNT * 500;

    private final PlanFile file;
    private final RowCheck check;
    private final int[] past;
    private final BitSet badLines;
    private final int planRef;
    private final SeenReferences seen = new SeenReferences();
    private int number;

    /**
     * @param past how many segments each lane is past; their rows are not checked again
     * @param badLines of those rows; the others among them count as seen
     */
    Segments(PlanFile file, RowCheck check, int[] past, BitSet badLines) {
        this.file = file;
        this.check = check;
        this.past = past;
        this.badLines = badLines;
        this.planRef = file.header().columns().indexOf(PlanColumn.PLAN_REF);
    }

    /**
     * Rows that follow each other in the file.
     *
     * @param number counted from 0
     * @param lanes rows of each, in the order of the file
     */
    record Segment(int number, List<List<Checked>> lanes, boolean isLast) {}

    /**
     * Returns the next segment, without the rows that a lane has finished.
     *
     * @param sender at the time by which the dates are checked
     */
    Segment next(Actor sender) {
        List<FileRow> rows = file.next(ROWS);
        List<List<Checked>> lanes =
                Stream.generate((Supplier<List<Checked>>) ArrayList::new)
                        .limit(Lane.COUNT)
                        .toList();
        for (FileRow row : rows) {
            int lane = Lane.of(reference(row));
            if (number >= past[lane]) {
                lanes.get(lane).add(check.check(file.header(), row, sender, seen));
            } else if (!badLines.get(row.line())) {
                seen.add(reference(row));
            }
        }
        return new Segment(number++, lanes, rows.size() < ROWS);
    }

    /** Returns the reference in the file; empty for a damaged row. */
    private String reference(FileRow row) {
        return row.cells().isEmpty() ? "" : row.cells().get(planRef);
    }
}
