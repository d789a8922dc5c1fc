/** The words of Vietnamese electronic identity: persons, cards, evidence and account levels. */
module io.dinhdanh.core {
  requires transitive com.fasterxml.jackson.databind;
  requires static transitive org.jspecify;

  exports io.dinhdanh.core.account;
  exports io.dinhdanh.core.account.calendar;
  exports io.dinhdanh.core.account.diagram;
  exports io.dinhdanh.core.card;
  exports io.dinhdanh.core.evidence;
  exports io.dinhdanh.core.json;
  exports io.dinhdanh.core.person;
  exports io.dinhdanh.core.report;
  exports io.dinhdanh.core.text;
}
