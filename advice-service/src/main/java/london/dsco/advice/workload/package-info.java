/** How much each author has to write, for those who answer for it. */
package london.dsco.advice.workload;
