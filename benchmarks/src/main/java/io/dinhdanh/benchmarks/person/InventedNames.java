package io.dinhdanh.benchmarks.person;

import java.util.Random;

/** Names of nobody, in the way Vietnamese names are built: three or four words, with marks. */
final class InventedNames {

  private static final String[] SURNAMES = {
    "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Huỳnh", "Phan", "Vũ", "Đặng", "Bùi", "Đỗ", "Dương"
  };
  private static final String[] MIDDLE = {
    "Văn", "Thị", "Đức", "Hữu", "Ngọc", "Xuân", "Thanh", "Quốc", "Kim", "Minh"
  };
  private static final String[] GIVEN = {
    "Hòa", "Thúy", "Quỳnh", "Hùng", "Yến", "Phượng", "Đạt", "Trường", "Nguyệt", "An", "Hưng",
    "Tuyết", "Khuê", "Lựu", "Bảo", "Thủy"
  };

  private final Random random;

  InventedNames(long seed) {
    random = new Random(seed);
  }

  String next() {
    String middle = one(MIDDLE) + (random.nextBoolean() ? " " + one(GIVEN) : "");
    return one(SURNAMES) + " " + middle + " " + one(GIVEN);
  }

  private String one(String[] of) {
    return of[random.nextInt(of.length)];
  }
}
