/**
 * The address of the check that a borough's access log is unchanged. The access-log jar makes the
 * check.
 */
package london.dsco.review.accesslog;
