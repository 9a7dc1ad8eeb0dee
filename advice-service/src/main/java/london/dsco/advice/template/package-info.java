/**
 * Quality assurance: immutable template versions, and the grade that the system computes from an
 * auditor's scores.
 */
package london.dsco.advice.template;
