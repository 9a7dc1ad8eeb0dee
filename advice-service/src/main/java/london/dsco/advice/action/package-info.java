/**
 * Follow-up from an audit, until it is done. Practice, not law: an audit without follow-up changes
 * nothing (Derby's "close the loop"). An action delays neither the advice nor the clock.
 */
package london.dsco.advice.action;
