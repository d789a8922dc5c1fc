package io.dinhdanh.validation.qr.image.scene;

import java.util.Random;

/** Contents of card codes, of 2021 and of 2024, of people who do not exist. */
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
    String number = "0" + digits(random, 11);
    String born = date(random, 1950, 55);
    String sex = random.nextBoolean() ? "Nam" : "Nữ";
    String issued = date(random, 2021, 3);
    boolean of2024 = number.charAt(11) % 2 == 1;
    return String.join("|", number, oldNumber, name, born, sex, address, issued(issued, of2024));
  }

  /** Cards from July 2024 on have four more fields, usually empty. */
  private static String issued(String day, boolean of2024) {
    return of2024 ? day.substring(0, 4) + "2025||||" : day;
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
