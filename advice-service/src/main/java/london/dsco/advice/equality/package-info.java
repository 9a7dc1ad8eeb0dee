/**
 * How advice differs between groups of children: by ethnicity, sex, age and primary need. What
 * these are leaves the service in tables of whole years only, with small numbers suppressed.
 */
package london.dsco.advice.equality;
