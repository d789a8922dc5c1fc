package io.dinhdanh.nfc.lds;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What {@code List.copyOf} does, which Android has from API 34 only. */
final class Lists {

  private Lists() {}

  static <T> List<T> copy(List<T> list) {
    return Collections.unmodifiableList(new ArrayList<>(list));
  }
}
