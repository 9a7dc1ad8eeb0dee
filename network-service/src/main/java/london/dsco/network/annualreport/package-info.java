/**
 * What a DSCO reports once a year: figures as published, words, quotes with consent, and who
 * approved it.
 */
package london.dsco.network.annualreport;
