/**
 * The plans of DSCOs in nine areas, with actions, owners and evidence, and a comparison of these
 * plans.
 */
package london.dsco.network.actionplan;
