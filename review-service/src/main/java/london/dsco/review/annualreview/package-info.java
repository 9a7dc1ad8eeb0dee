/**
 * The annual review of a plan: its status table, its dates, its meeting, and how much of it each
 * role sees. It depends on the plan, and the plan does not depend on it.
 */
package london.dsco.review.annualreview;
