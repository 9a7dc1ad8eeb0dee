/**
 * How long records are kept, what delays their deletion, and the deletion itself (UK GDPR Art
 * 5(1)(e), storage limitation). The schedule is a setting of the borough; see docs/adr/0027.
 */
package london.dsco.advice.retention;
