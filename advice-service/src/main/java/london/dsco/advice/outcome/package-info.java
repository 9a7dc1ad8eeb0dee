/** The authority's final decision, and how the review service learns of a plan. */
package london.dsco.advice.outcome;
