/**
 * Figures as a table of comma-separated values and as a chart. A view decides what is in its table
 * and on its chart. This jar decides how both are written, and computes no figures.
 */
package london.dsco.figures;
