package london.dsco.figures;

import java.util.List;

/**
 * Figures in rows, each of which stands for itself.
 *
 * @param header names of the columns
 * @param rows text or numbers, as many as there are columns; null for an empty cell
 */
public record Table(List<String> header, List<List<Object>> rows) {}
