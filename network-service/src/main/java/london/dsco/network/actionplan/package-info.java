/**
 * What DSCOs plan in nine areas, with actions, owners and evidence, and how their plans compare.
 */
package london.dsco.network.actionplan;
