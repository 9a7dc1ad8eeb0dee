/** Questions that DSCOs and health partners ask each other, and the answers: docs/adr/0038. */
package london.dsco.network.question;
