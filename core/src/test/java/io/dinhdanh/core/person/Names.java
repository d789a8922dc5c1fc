package io.dinhdanh.core.person;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Random;

/** Invents names of Vietnam's peoples, and writes them as careless people and machines do. */
final class Names {

  private static final String[] SURNAMES = {
    "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Huỳnh", "Phan", "Vũ", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ",
    "Ngô", "Dương", "Lý", "Lí", "Đinh", "Đoàn", "Quách", "H'", "Y", "K'", "Rơ", "Siu", "Ksor"
  };
  private static final String[] OTHERS = {
    "Văn", "Thị", "Đức", "Hữu", "Ngọc", "Hòa", "Hoà", "Thúy", "Thuý", "Khóe", "Khoẻ", "Quý", "Quí",
    "Quỳnh", "Quình", "Vy", "Vi", "Ly", "Mỹ", "Mĩ", "Hùng", "Hưng", "Yến", "Thủy", "Oanh", "Uyên",
    "Bhăm", "Niê", "Hen", "Brơi", "Čil", "Êban", "Mlô", "Byă", "Ƀlô", "Ñih", "Rmah", "Tơr'Lă", "Duy"
  };
  private static final String[] PARTS = {" ", " ", " ", " ", "-", "  ", "\t"};

  private final Random random;

  Names(long seed) {
    random = new Random(seed);
  }

  String next() {
    StringBuilder name = new StringBuilder(one(SURNAMES));
    int words = 1 + random.nextInt(3);
    for (int i = 0; i < words; i++) {
      name.append(one(PARTS)).append(one(OTHERS));
    }
    return name.toString();
  }

  /** The same name otherwise written, or nearly the same name, or another one. */
  String near(String name) {
    String[] words = name.split(" ", -1);
    return switch (random.nextInt(11)) {
      case 0 -> Normalizer.normalize(name, Normalizer.Form.NFD);
      case 1 -> name.toUpperCase(Locale.ROOT);
      case 2 -> "  " + name.replace(" ", " \u00a0 ").replace('\u00a0', ' ');
      case 3 -> SlowNames.fold(name).toUpperCase(Locale.ROOT);
      case 4 -> name.replace("òa", "oà").replace("uý", "úy").replace("Quý", "Quí");
      case 5 -> name.replace('y', 'i').replace('ý', 'í').replace('ỹ', 'ĩ');
      case 6 -> name.replace('Đ', '\u00d0').replace('\'', '\u2019');
      case 7 -> words[words.length - 1] + " " + name.substring(0, name.lastIndexOf(' ') + 1);
      case 8 -> words[0] + " " + words[words.length - 1];
      case 9 -> name.replace('ù', 'ư').replace('ơ', 'o').replace("'", " ").replace('-', ' ');
      default -> next();
    };
  }

  private String one(String[] of) {
    return of[random.nextInt(of.length)];
  }
}
