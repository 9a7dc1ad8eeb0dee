/**
 * The check that a borough's access log is unchanged. The records jar keeps the lines and the
 * seals.
 */
package london.dsco.review.accesslog;
