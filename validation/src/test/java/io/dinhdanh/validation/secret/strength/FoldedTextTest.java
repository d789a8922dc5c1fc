package io.dinhdanh.validation.secret.strength;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class FoldedTextTest {

  @Test
  void closingWipesBothForms() {
    FoldedText text = new FoldedText("Mật".toCharArray());
    assertEquals('a', text.folded(1));
    assertEquals('ậ', text.typed(1));
    text.close();
    for (int i = 0; i < text.length(); i++) {
      assertEquals('\0', text.typed(i));
      assertEquals('\0', text.folded(i));
    }
  }
}
