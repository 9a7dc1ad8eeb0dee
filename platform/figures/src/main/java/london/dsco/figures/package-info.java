/**
 * Figures as a table of comma-separated values and as a chart. A view says what is in its table and
 * on its chart; how both are written is decided here, and no figure is computed.
 */
package london.dsco.figures;
