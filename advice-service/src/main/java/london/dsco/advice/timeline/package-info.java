/** Every clock of a request with its source in law, and what happened to the request, in order. */
package london.dsco.advice.timeline;
