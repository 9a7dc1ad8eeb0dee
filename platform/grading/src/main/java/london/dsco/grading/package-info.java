/**
 * How an audit of social care's texts is scored: a template of weighted criteria, the scores an
 * auditor may enter, and the grade that follows. It works only with values: each service ships its
 * own templates and stores its own audits.
 */
package london.dsco.grading;
