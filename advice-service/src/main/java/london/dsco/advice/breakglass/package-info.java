/**
 * Break-glass: somebody reads one request of their borough that is not theirs, for a reason, for
 * hours, and is reviewed afterwards. Practice, as in the NHS: access that nobody granted beforehand
 * is possible, seen at once and answered for. It opens one request for reading, to roles that read
 * such requests in their own scope, and nothing else.
 */
package london.dsco.advice.breakglass;
