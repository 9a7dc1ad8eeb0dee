/**
 * How advice differs between groups of children: by ethnicity, sex, age and primary need. These
 * characteristics leave the service only in tables of whole years, with small numbers suppressed.
 */
package london.dsco.advice.equality;
