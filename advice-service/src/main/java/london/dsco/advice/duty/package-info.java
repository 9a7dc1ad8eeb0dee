/**
 * Who takes which part in one piece of advice, and which parts one person may not combine. Pure
 * rules.
 */
package london.dsco.advice.duty;
