/**
 * What two authorities disagree on about one case, and how that ended. Two London boroughs both see
 * it, without the child; the other borough cannot see the case itself unless it is shared. An
 * authority elsewhere has no account here and sees nothing.
 */
package london.dsco.advice.dispute;
