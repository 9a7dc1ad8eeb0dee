/**
 * The annual review of a plan: its status table, its dates, its meeting, and how much of it each
 * role sees. It builds on the plan; the plan does not know it.
 */
package london.dsco.review.annualreview;
