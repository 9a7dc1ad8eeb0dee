/**
 * How an audit of what social care wrote is scored: a template of weighted criteria, what an
 * auditor may type, and the grade that follows. Values alone: each service ships templates of its
 * own, and keeps its own audits.
 */
package london.dsco.grading;
