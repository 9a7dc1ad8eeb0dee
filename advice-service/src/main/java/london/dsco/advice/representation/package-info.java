/**
 * Who asked for the assessment, who decides for the family, and whether the child or young person
 * was offered an advocate. It names nobody.
 */
package london.dsco.advice.representation;
