/**
 * Figures as a table of comma-separated values and as a chart. A view says what is in its table and
 * on its chart. This jar decides how both are written, and computes no figure.
 */
package london.dsco.figures;
