/**
 * Shares of one case with one other borough, for a purpose, on a legal basis, until a date. Both
 * boroughs see the share, and either can end it (docs/adr/0021).
 */
package london.dsco.advice.sharing;
