/** The words that every part of the suite shares; see the README of this module. */
package london.dsco.domain;
