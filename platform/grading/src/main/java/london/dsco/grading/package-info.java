/**
 * How an audit of what social care wrote is scored: a template of weighted criteria, what an
 * auditor may type, and the grade that follows. It has only values: each service ships its own
 * templates and keeps its own audits.
 */
package london.dsco.grading;
