package io.dinhdanh.core.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dinhdanh.core.text.Sentence;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTest {

  private static final Sentence GREETING = new Sentence("Good day", "Xin chào");

  private final Html html = new Html(Languages.VIETNAMESE_FIRST);

  @Test
  void escapesTextAndAttributes() {
    html.open("p", "class", "\"'><script>&\u0000").text("<b>\u202e&</b>").close();
    assertEquals(
        "<p class=\"&quot;&#39;&gt;&lt;script&gt;&amp;&lt;U+0000&gt;\">"
            + "&lt;b&gt;<mark>U+202E</mark>&amp;&lt;/b&gt;</p>",
        html.toString());
  }

  @Test
  void saysSentencesInTheOrderOfThePage() {
    html.say("p", "x", GREETING);
    assertEquals(
        "<p class=\"x\"><span lang=\"vi\" class=\"lead\">Xin chào</span>"
            + " <span lang=\"en\" class=\"also\">Good day</span></p>",
        html.toString());
    Html english = new Html(Languages.ENGLISH);
    english.say(GREETING);
    assertEquals("<span lang=\"en\" class=\"lead\">Good day</span>", english.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"script", "style", "iframe", "img", "a", "form", "SCRIPT", "p onclick", ""})
  void hasNoElementsThatActOrFetch(String tag) {
    assertThrows(IllegalArgumentException.class, () -> html.open(tag));
    assertThrows(IllegalArgumentException.class, () -> html.leaf(tag));
    assertEquals("", html.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"onclick", "style", "src", "href", "xlink:href", "srcset", "action", ""})
  void hasNoAttributesThatActOrFetch(String attribute) {
    assertThrows(IllegalArgumentException.class, () -> html.open("p", attribute, "x"));
  }

  @Test
  void takesPicturesIntoThePage() {
    html.picture("image/png", new byte[] {1, 2, 3}, GREETING);
    assertEquals("<img alt=\"Xin chào\" src=\"data:image/png;base64,AQID\"/>", html.toString());
    byte[] none = {};
    assertThrows(
        IllegalArgumentException.class, () -> html.picture("image/svg+xml", none, GREETING));
  }

  @Test
  void refusesSectionsThatAreNotClosed() {
    Page unclosed = new Page(GREETING, Languages.ENGLISH, List.of(h -> h.open("section")));
    assertThrows(IllegalStateException.class, unclosed::html);
    Page overclosed = new Page(GREETING, Languages.ENGLISH, List.of(h -> h.close()));
    assertThrows(IllegalStateException.class, overclosed::html);
  }

  @Test
  void composesSectionsInOrder() {
    Section drawing =
        h -> h.open("svg", "viewBox", "0 0 9 9").leaf("circle", "r", "4", "fill", "red").close();
    Section words = h -> h.say("h2", "x", GREETING);
    String page = new Page(GREETING, Languages.ENGLISH_FIRST, List.of(drawing, words)).html();
    assertTrue(page.contains("<svg viewBox=\"0 0 9 9\"><circle r=\"4\" fill=\"red\"/></svg>"));
    assertTrue(page.indexOf("<svg") < page.indexOf("<h2"));
    assertTrue(page.startsWith("<!DOCTYPE html>\n<html lang=\"en\">"));
    assertFalse(page.contains("http://"));
  }
}
