/**
 * Files for statutory returns. A service says which rows there are; how they are written, and for
 * which period, is decided here.
 */
package london.dsco.returns;
