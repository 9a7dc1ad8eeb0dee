package london.dsco.review.sen2;

import java.util.List;

/**
 * A line of a module.
 *
 * @param planRef by which lines are in order; it is not in the file
 * @param cells as many as the module has columns; null for an empty one
 */
record Sen2Row(String planRef, List<Object> cells) {}
