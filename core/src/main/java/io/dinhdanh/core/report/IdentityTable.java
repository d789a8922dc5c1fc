package io.dinhdanh.core.report;

import io.dinhdanh.core.person.Agreement;
import io.dinhdanh.core.person.FieldComparison;
import io.dinhdanh.core.person.IdentityField;
import io.dinhdanh.core.person.IdentityRecord;
import io.dinhdanh.core.person.IdentitySource;
import io.dinhdanh.core.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What each source states, side by side. On a narrow page each row becomes a card in which the
 * cells name their source; the roles keep it a table for those who listen to it.
 */
final class IdentityTable implements Section {

  private static final int MOST_SIDE_BY_SIDE = 4;
  private static final int LONGEST_VALUE = 240;
  private static final Sentence FIELD = new Sentence("Field", "Mục");
  private static final Sentence COMPARISON = new Sentence("Comparison", "So sánh");

  private final IdentityRecord identity;
  private final List<IdentitySource> sources;

  IdentityTable(IdentityRecord identity) {
    this.identity = identity;
    this.sources = new ArrayList<>(identity.sources());
  }

  @Override
  public void writeTo(Html html) {
    String look = sources.size() > MOST_SIDE_BY_SIDE ? "identity wide" : "identity";
    html.open("div", "class", "table-box");
    html.open("table", "class", look, "role", "table");
    writeHead(html);
    html.open("tbody", "role", "rowgroup");
    for (FieldComparison comparison : identity.comparisons()) {
      writeRow(html, comparison);
    }
    html.close().close().close();
  }

  private void writeHead(Html html) {
    html.open("thead", "role", "rowgroup").open("tr", "role", "row");
    column(html, FIELD);
    if (compares()) {
      column(html, COMPARISON);
    }
    for (IdentitySource source : sources) {
      column(html, source.title());
    }
    html.close().close();
  }

  private static void column(Html html, Sentence title) {
    html.open("th", "scope", "col", "role", "columnheader").say(title).close();
  }

  private boolean compares() {
    return sources.size() > 1;
  }

  private void writeRow(Html html, FieldComparison row) {
    html.open("tr", "role", "row", "class", OutcomeWords.look(row.agreement()));
    html.open("th", "scope", "row", "role", "rowheader").say(row.field().title()).close();
    if (compares()) {
      html.open("td", "role", "cell", "class", "agreement");
      AgreementWords.of(row.agreement()).writeTo(html);
      html.close();
    }
    for (IdentitySource source : sources) {
      writeCell(html, row, source);
    }
    html.close();
  }

  private static void writeCell(Html html, FieldComparison row, IdentitySource source) {
    String value = row.statements().get(source);
    if (value == null) {
      html.open("td", "role", "cell", "class", "empty").text("–").close();
      return;
    }
    boolean odd = row.between(reference(row), source) == Agreement.DIFFERENT;
    html.open("td", "role", "cell", "class", odd ? "stated odd" : "stated");
    html.say("span", "source", source.title());
    if (odd) {
      Icon.UNEQUAL.drawOn(html);
    }
    writeValue(html, row.field(), value);
    html.close();
  }

  /** The first source that states the field: what the chip holds comes before what is printed. */
  private static IdentitySource reference(FieldComparison row) {
    return row.statements().keySet().iterator().next();
  }

  private static void writeValue(Html html, IdentityField field, String value) {
    Optional<Sentence> words = FieldValue.words(field, value);
    if (words.isPresent()) {
      html.say("span", "value", words.get());
    } else {
      String look = FieldValue.isExact(field, value) ? "value exact" : "value";
      html.open("bdi", "class", look).text(FieldValue.plain(field, value), LONGEST_VALUE).close();
    }
  }
}
