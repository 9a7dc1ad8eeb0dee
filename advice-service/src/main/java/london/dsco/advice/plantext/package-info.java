/**
 * The social care sections of the plan as it was issued, compared line by line with the advice:
 * what was kept, added, dropped or changed on the way.
 */
package london.dsco.advice.plantext;
