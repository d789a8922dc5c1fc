package io.dinhdanh.core.evidence;

import io.dinhdanh.core.person.IdentityField;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The checks that hold what several sources state about a person against each other. */
public final class ConsistencyChecks {

  /** The date of expiry is one that the law derives from the dates of birth and issue. */
  public static final CheckKind EXPIRY =
      CheckKind.of(
          "consistency.expiry-rule",
          "Law 26/2023/QH15 art. 21; Law 59/2014/QH13 art. 21",
          "The expiry follows from the dates of birth and issue",
          "Ngày hết hạn phù hợp với ngày sinh và ngày cấp");

  /** The personal number was given for the stated year of birth and sex. */
  public static final CheckKind NUMBER_MEANING =
      CheckKind.of(
          "consistency.number-meaning",
          "Circular 59/2021/TT-BCA art. 4",
          "The personal number fits the year of birth and the sex",
          "Số định danh phù hợp với năm sinh và giới tính");

  private static final Map<IdentityField, CheckKind> BY_FIELD = new EnumMap<>(IdentityField.class);
  private static final Map<String, CheckKind> BY_ID = new LinkedHashMap<>();

  static {
    for (IdentityField field : IdentityField.values()) {
      CheckKind kind = kindOf(field);
      BY_FIELD.put(field, kind);
      BY_ID.put(kind.id().value(), kind);
    }
    BY_ID.put(EXPIRY.id().value(), EXPIRY);
    BY_ID.put(NUMBER_MEANING.id().value(), NUMBER_MEANING);
  }

  private ConsistencyChecks() {}

  /**
   * The check that all sources agree about a field.
   *
   * @param field what they state
   * @return such as {@code consistency.birth-date}
   */
  public static CheckKind of(IdentityField field) {
    CheckKind kind = BY_FIELD.get(field);
    if (kind == null) {
      throw new IllegalArgumentException("every field has a check");
    }
    return kind;
  }

  /**
   * All checks of this class by the text of their id.
   *
   * @return an unmodifiable map
   */
  public static Map<String, CheckKind> all() {
    return Collections.unmodifiableMap(BY_ID);
  }

  private static CheckKind kindOf(IdentityField field) {
    String name = field.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return CheckKind.of(
        "consistency." + name,
        "Circular 17/2024/TT-NHNN art. 16(1)",
        "All sources agree: " + field.title().en().toLowerCase(Locale.ROOT),
        "Các nguồn khớp nhau: " + field.title().vi().toLowerCase(Locale.ROOT));
  }
}
