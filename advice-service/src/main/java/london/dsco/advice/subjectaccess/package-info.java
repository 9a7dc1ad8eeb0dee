/**
 * Everything held about a child, for the answer to a request for access (UK GDPR Art 15). What is
 * held, and how each field is given, stands in {@code subject-access/held.json}; see docs/adr/0027.
 */
package london.dsco.advice.subjectaccess;
