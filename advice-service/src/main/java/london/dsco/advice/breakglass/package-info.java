/**
 * Break-glass: somebody reads one request of their borough that is not theirs, for a stated reason
 * and a few hours, and is reviewed afterwards. This is practice, as in the NHS: people can read
 * what nobody granted them beforehand, but that is visible at once and they must justify it.
 * Break-glass opens one request for reading, to roles that read such requests in their own scope,
 * and nothing else.
 */
package london.dsco.advice.breakglass;
