/**
 * Everything kept about a child, for the answer to a request for access (UK GDPR Art 15). {@code
 * subject-access/held.json} lists the data and how each field is given; see docs/adr/0027.
 */
package london.dsco.advice.subjectaccess;
