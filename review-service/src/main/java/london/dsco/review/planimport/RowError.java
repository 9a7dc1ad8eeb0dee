package london.dsco.review.planimport;

import london.dsco.domain.Finding;

/**
 * One error in a row. It never contains the value.
 *
 * @param line of the file where the row begins; the header is line 1
 * @param position counted from 0 among the errors of the row
 * @param column name of the column; null if the error concerns the whole row
 * @param code stable, in kebab case
 * @param explanation one plain sentence saying what is expected
 */
record RowError(int line, int position, String column, String code, String explanation) {

    static RowError of(int line, int position, Finding finding) {
        var steps = finding.place().steps();
        String column = steps.isEmpty() ? null : String.valueOf(steps.get(steps.size() - 1));
        return new RowError(line, position, column, finding.code(), finding.explanation());
    }
}
