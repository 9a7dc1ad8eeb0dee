/**
 * Disputes between two authorities about one case, and how they ended. Two London boroughs both see
 * the dispute, without the child; the other borough cannot see the case itself unless it is shared.
 * An authority elsewhere has no account here and sees nothing.
 */
package london.dsco.advice.dispute;
