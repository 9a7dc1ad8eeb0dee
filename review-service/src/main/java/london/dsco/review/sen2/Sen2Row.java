package london.dsco.review.sen2;

import java.util.List;

/**
 * A line of a module.
 *
 * @param planRef the reference by which lines are ordered; it is not in the file
 * @param cells one for each column of the module; null if empty
 */
record Sen2Row(String planRef, List<Object> cells) {}
