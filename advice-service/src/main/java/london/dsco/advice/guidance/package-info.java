/**
 * Practice guidance, process maps and digests of research: what a borough publishes for its own
 * people, beside what the boroughs of the region share, and who has read which version. About no
 * child.
 */
package london.dsco.advice.guidance;
