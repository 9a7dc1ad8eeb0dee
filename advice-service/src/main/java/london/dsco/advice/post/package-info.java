/** Handing mails to the mail server. What they say is their own room's. */
package london.dsco.advice.post;
