/**
 * The case: one statutory request for social care advice about one child or young person. This
 * package decides who may see how much of it, and keeps its list, clock, status and author. Every
 * other feature builds on it. It uses the register of practitioners and no other feature.
 */
package london.dsco.advice.request;
