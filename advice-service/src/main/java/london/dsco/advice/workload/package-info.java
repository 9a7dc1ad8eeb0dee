/** The workload of each author, for those who manage the work. */
package london.dsco.advice.workload;
