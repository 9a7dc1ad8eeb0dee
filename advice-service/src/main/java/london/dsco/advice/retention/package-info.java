/**
 * How long records are kept, what holds them back, and their deletion when the time has come (UK
 * GDPR Art 5(1)(e), storage limitation). The schedule is a setting of the borough; see
 * docs/adr/0027.
 */
package london.dsco.advice.retention;
