/**
 * What two authorities disagree on about one case, and how that ended. Both boroughs of London see
 * it, without the child; the case itself stays closed to the other unless it is shared. An
 * authority elsewhere has no account here and sees nothing.
 */
package london.dsco.advice.dispute;
