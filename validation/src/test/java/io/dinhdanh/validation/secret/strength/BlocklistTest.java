package io.dinhdanh.validation.secret.strength;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlocklistTest {

  private static final Blocklist LIST = Blocklist.vietnamese();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "matkhau",
        "MATKHAU",
        "Mật khẩu",
        "mật_khẩu_123",
        "M@tKh4u!",
        "maatjkhaaur",
        "ma65tkha63u",
        "matajkhaaur2024",
        "Hà Nội@2024",
        "HANOI",
        "emyeuanh",
        "emyêuanh1!",
        "khongbiet",
        "công an 113",
        "1qaz2wsx3edc4rfv",
        "abcdefghijklmnop",
        "zaq12wsxcde34rfv",
        "matkhau!QAZ2wsx",
        "iloveyou",
        "p4ssw0rd",
        "nguyenvan",
        "2024!hanoi",
        "qwerty123",
        "123456",
        "ma\u0323\u0302t kha\u0302\u0309u"
      })
  void seesThroughEveryWayToWriteAWord(String password) {
    assertTrue(LIST.covers(password.toCharArray()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "%%%",
        "!!!",
        "zmatkhau",
        "matkhauz",
        "hanoihuedanang",
        "Xk9#mQ2v!",
        "xkpzqxkpzq",
        "вход"
      })
  void coversNothingElse(String password) {
    assertFalse(LIST.covers(password.toCharArray()));
  }

  @Test
  void takesWordsOfTheService() {
    Blocklist list = LIST.with(List.of("Ngân hàng Mặt Trăng", "zubiko"));
    assertTrue(list.covers("nganhangmattrang2".toCharArray()));
    assertTrue(list.covers("Zubik0!".toCharArray()));
    assertFalse(LIST.covers("zubiko".toCharArray()));
    assertEquals(LIST.words() + 2, list.words());
    assertTrue(Blocklist.empty().with(List.of("abc")).covers("Abc1".toCharArray()));
    assertFalse(Blocklist.empty().covers("matkhau".toCharArray()));
    assertFalse(Blocklist.empty().covers("qwertyuiop".toCharArray()));
  }

  @Test
  void refusesWordsThatItCannotMatch() {
    assertThrows(IllegalArgumentException.class, () -> LIST.with(List.of("ab")));
    assertThrows(IllegalArgumentException.class, () -> LIST.with(List.of("пароль")));
    assertThrows(IllegalArgumentException.class, () -> LIST.with(List.of("a".repeat(65))));
  }

  @Test
  void isSmall(TestReporter reporter) {
    reporter.publishEntry(LIST.words() + " words", LIST.bytes() + " bytes");
    assertTrue(LIST.words() >= 2000);
    assertTrue(LIST.bytes() <= 20_000);
  }
}
