/**
 * Files for statutory returns. A service supplies the rows; this jar decides how they are written,
 * and for which period.
 */
package london.dsco.returns;
