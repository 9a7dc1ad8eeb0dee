/**
 * The social care sections of the plan as issued, compared line by line with the advice: what was
 * kept, added, dropped or changed.
 */
package london.dsco.advice.plantext;
