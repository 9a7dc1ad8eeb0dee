/**
 * The check that a borough's access log is unchanged, as an API answers it. The records jar keeps
 * the lines and the seals.
 */
package london.dsco.accesslog;
