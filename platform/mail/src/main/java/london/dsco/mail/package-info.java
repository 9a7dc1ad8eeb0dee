/** Emails that go out once, and rounds that one replica makes at a time. */
package london.dsco.mail;
