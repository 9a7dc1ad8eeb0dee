/**
 * The person who asked for the assessment, the person who decides for the family, and whether the
 * child or young person was offered an advocate. It names nobody.
 */
package london.dsco.advice.representation;
