package io.dinhdanh.validation.qr.image.scene;

import java.util.Random;

/** Contents of card codes of people who do not exist. */
final class Payloads {

  private static final String[] FAMILY = {
    "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Huỳnh", "Vũ", "Đặng", "Bùi", "Đỗ", "Ngô", "Dương"
  };
  private static final String[] MIDDLE = {
    "Văn", "Thị", "Hữu", "Đức", "Ngọc", "Thị Thu", "Thị Mỹ", "Quốc", "Xuân"
  };
  private static final String[] GIVEN = {
    "An", "Bình", "Cường", "Hà", "Hương", "Khánh", "Phượng", "Quỳnh", "Tuấn", "Yến", "Ánh", "Vỹ"
  };
  private static final String[] PLACE = {
    "Phường Mẫu, Quận 1, TP. Hồ Chí Minh",
    "Xã Tân Thử, Dương Minh Châu, Tây Ninh",
    "Phường Ô Thử, Đống Đa, Hà Nội",
    "Thị trấn Mẫu, Mường Lát, Thanh Hóa",
    "Xã Đắk Thử, Huyện Đắk Mẫu, Đắk Nông",
    "Phường Cẩm Mẫu, Thành phố Thử Nghiệm, Bà Rịa - Vũng Tàu"
  };
  private static final String[] STREET = {"Thôn ", "Xóm ", "Tổ ", "Khu phố ", "Số nhà "};
  private static final String[] LANE = {"", " Đường Nguyễn Trãi", " Ấp Bình Thử", " Lê Lợi"};

  private Payloads() {}

  static String random(Random random) {
    String oldNumber = random.nextInt(3) == 0 ? "" : digits(random, 9);
    String name = pick(random, FAMILY) + " " + pick(random, MIDDLE) + " " + pick(random, GIVEN);
    String address =
        pick(random, STREET)
            + (1 + random.nextInt(200))
            + pick(random, LANE)
            + ", "
            + pick(random, PLACE);
    return String.join(
        "|",
        "0" + digits(random, 11),
        oldNumber,
        name,
        date(random, 1950, 55),
        random.nextBoolean() ? "Nam" : "Nữ",
        address,
        date(random, 2021, 4));
  }

  private static String pick(Random random, String[] words) {
    return words[random.nextInt(words.length)];
  }

  private static String digits(Random random, int count) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < count; i++) {
      digits.append((char) ('0' + random.nextInt(10)));
    }
    return digits.toString();
  }

  private static String date(Random random, int from, int years) {
    int day = 1 + random.nextInt(28);
    int month = 1 + random.nextInt(12);
    return String.format("%02d%02d%04d", day, month, from + random.nextInt(years));
  }
}
