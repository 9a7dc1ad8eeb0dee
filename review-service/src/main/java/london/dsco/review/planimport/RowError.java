package london.dsco.review.planimport;

import london.dsco.domain.Finding;

/**
 * One thing that is wrong with a row. It never holds the value.
 *
 * @param line of the file where the row begins; the header is line 1
 * @param position counted from 0 among the errors of the row
 * @param column its name; null when it is about the row as a whole
 * @param code stable, in kebab case
 * @param explanation one plain sentence that says what is expected
 */
record RowError(int line, int position, String column, String code, String explanation) {

    static RowError of(int line, int position, Finding finding) {
        var steps = finding.place().steps();
        String column = steps.isEmpty() ? null : String.valueOf(steps.get(steps.size() - 1));
        return new RowError(line, position, column, finding.code(), finding.explanation());
    }
}
