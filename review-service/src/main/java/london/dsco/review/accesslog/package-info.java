/** Whether a borough's access log is unchanged. The records jar has the lines and seals. */
package london.dsco.review.accesslog;
