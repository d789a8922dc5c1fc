package io.dinhdanh.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dinhdanh.core.testing.HostileText;
import java.util.Random;
import org.junit.jupiter.api.Test;

class VisibleTextTest {

  private static final int LONG = 1000;

  @Test
  void leavesVietnameseAndOtherScriptsAlone() {
    String text = "Nguyễn Thị Ánh Đào, Ư Ơ, 山田太郎, محمد, Ω, §4";
    assertEquals(text, VisibleText.html(text, LONG));
    assertEquals(text, VisibleText.terminal(text, LONG));
  }

  @Test
  void leavesDecomposedVietnameseAlone() {
    String text = "Nguye\u0302\u0303n";
    assertEquals(text, VisibleText.terminal(text, LONG));
  }

  @Test
  void escapesMarkup() {
    assertEquals("&lt;script&gt;&quot;&#39;&amp;lt;", VisibleText.html("<script>\"'&lt;", LONG));
    assertEquals("<script>\"'&lt;", VisibleText.terminal("<script>\"'&lt;", LONG));
  }

  @Test
  void showsHiddenCharactersByTheirCodePoint() {
    assertEquals("a<mark>U+202E</mark>b", VisibleText.html("a\u202eb", LONG));
    assertEquals("a<U+202E>b", VisibleText.terminal("a\u202eb", LONG));
    assertEquals("<U+0000>", VisibleText.terminal("\u0000", LONG));
    assertEquals("<U+001B>[2J", VisibleText.terminal("\u001b[2J", LONG));
    assertEquals("<U+009B>31m", VisibleText.terminal("\u009b31m", LONG));
    assertEquals("<U+000D><U+000A><U+0009>", VisibleText.terminal("\r\n\t", LONG));
    assertEquals("<U+200B><U+FEFF><U+00AD>", VisibleText.terminal("\u200b\ufeff\u00ad", LONG));
    assertEquals("<U+00A0><U+3000>", VisibleText.terminal("\u00a0\u3000", LONG));
    assertEquals("<U+E0041>", VisibleText.terminal("\udb40\udc41", LONG));
    assertEquals("<U+3164><U+2800>", VisibleText.terminal("\u3164\u2800", LONG));
  }

  @Test
  void showsLoneSurrogatesAndKeepsPairs() {
    assertEquals("<U+D800>a<U+DC00>", VisibleText.terminal("\ud800a\udc00", LONG));
    assertEquals("\ud83d\ude00", VisibleText.terminal("\ud83d\ude00", LONG));
  }

  @Test
  void boundsPiledUpMarksAndMarksWithoutALetter() {
    assertEquals("<U+0301>a", VisibleText.terminal("\u0301a", LONG));
    assertEquals("<U+200B><U+0301>", VisibleText.terminal("\u200b\u0301", LONG));
    String piled = VisibleText.terminal("a\u0301\u0301\u0301\u0301\u0301b", LONG);
    assertEquals("a\u0301\u0301\u0301\u0301<U+0301>b", piled);
  }

  @Test
  void cutsWhereTheReaderSeesIt() {
    String name = HostileText.ofLength(1 << 20);
    assertEquals("AAA<\u2026 +1048573>", VisibleText.terminal(name, 3));
    assertEquals("AAA<mark>\u2026 +1048573</mark>", VisibleText.html(name, 3));
    assertEquals("AAA", VisibleText.terminal("AAA", 3));
    assertEquals("\ud83d\ude00<\u2026 +1>", VisibleText.terminal("\ud83d\ude00\ud83d\ude00", 1));
  }

  @Test
  void neverLeavesAnythingHiddenOrActive() {
    Random random = new Random(20261121);
    for (int i = 0; i < 20_000; i++) {
      String text = HostileText.next(random);
      String plain = VisibleText.terminal(text, 40);
      assertFalse(plain.codePoints().anyMatch(VisibleText::hides), plain);
      String html = VisibleText.html(text, 40);
      String content = html.replace("<mark>", "").replace("</mark>", "");
      assertFalse(content.codePoints().anyMatch(VisibleText::hides), html);
      assertTrue(content.matches("[^<>\"']*"), html);
    }
  }

  @Test
  void hidesNothingThatVietnameseNeeds() {
    "aàảãáạăằẳẵắặâầẩẫấậđeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵĐ '-.,/0123456789"
        .codePoints()
        .forEach(c -> assertFalse(VisibleText.hides(c)));
  }
}
