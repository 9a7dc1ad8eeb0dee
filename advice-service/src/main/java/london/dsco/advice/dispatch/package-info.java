/** Dispatch of the advice to the SEN team, which stops the clock. */
package london.dsco.advice.dispatch;
