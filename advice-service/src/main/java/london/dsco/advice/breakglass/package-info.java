/**
 * Break-glass: somebody reads one request of their borough that is not theirs, for a stated reason
 * and a few hours, and is reviewed afterwards. Practice, as in the NHS: access that nobody granted
 * beforehand is possible, but it is visible at once and must be justified. It opens one request for
 * reading, to roles that read such requests in their own scope, and nothing else.
 */
package london.dsco.advice.breakglass;
