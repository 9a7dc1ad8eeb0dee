/** What the authority finally decided, and how the review service learns of a plan. */
package london.dsco.advice.outcome;
