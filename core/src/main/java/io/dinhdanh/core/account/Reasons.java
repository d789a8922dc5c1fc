package io.dinhdanh.core.account;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the reasons against a command; while there are none it holds nothing. */
final class Reasons {

  private @Nullable List<Objection> objections;

  void add(Objection objection) {
    if (objections == null) {
      objections = new ArrayList<>();
    }
    objections.add(objection);
  }

  boolean none() {
    return objections == null;
  }

  List<Objection> list() {
    return objections == null ? List.of() : objections;
  }
}
