package london.dsco.figures;

import java.util.List;

/**
 * A table of figures in which each row is complete in itself.
 *
 * @param header names of the columns
 * @param rows text or numbers, one for each column; null for an empty cell
 */
public record Table(List<String> header, List<List<Object>> rows) {}
