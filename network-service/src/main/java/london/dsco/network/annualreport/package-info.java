/**
 * A DSCO's yearly report: figures as published, words, quotes with consent, and who approved it.
 */
package london.dsco.network.annualreport;
