/**
 * Loads files of plans. A file is stored as it was sent and loaded part by part, so that the load
 * survives the end of a process (docs/adr/0030).
 */
package london.dsco.review.planimport;
