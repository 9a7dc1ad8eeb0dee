/**
 * Practice guidance, process maps and digests of research: what a borough publishes for its own
 * people, beside what the region shares, and who has read which version. None of it is about a
 * child.
 */
package london.dsco.advice.guidance;
