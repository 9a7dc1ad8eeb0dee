/**
 * Loads files of plans: a file is kept as it is sent, and loaded part by part, so that it survives
 * the end of a process (docs/adr/0030).
 */
package london.dsco.review.planimport;
