/**
 * What follows from an audit, until it is done. Practice, not law: an audit that leads to nothing
 * changes nothing (Derby's "close the loop"). An action holds up no advice and no clock.
 */
package london.dsco.advice.action;
