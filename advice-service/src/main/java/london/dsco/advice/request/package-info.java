/**
 * The case: one statutory request for social care advice about one child or young person. Who may
 * see how much of it, its list, its clock, its status and who writes the advice. Every other
 * feature builds on it. It asks the register of practitioners and knows no other feature.
 */
package london.dsco.advice.request;
