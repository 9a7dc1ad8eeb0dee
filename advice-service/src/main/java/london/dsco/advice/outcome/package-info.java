/** What the authority decided in the end, and how the review service learns of a plan. */
package london.dsco.advice.outcome;
