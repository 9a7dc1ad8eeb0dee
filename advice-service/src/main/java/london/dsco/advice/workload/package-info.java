/** How much each author has to write, for those who manage the work. */
package london.dsco.advice.workload;
