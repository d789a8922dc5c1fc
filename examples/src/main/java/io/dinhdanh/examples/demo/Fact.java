package io.dinhdanh.examples.demo;

import io.dinhdanh.core.text.Sentence;

/**
 * One thing that a chapter tells.
 *
 * @param code its name in JSON
 * @param name what it is
 * @param value the value, to be read by people
 */
record Fact(String code, Sentence name, String value) {

  static Fact of(String code, String en, String vi, Object value) {
    return new Fact(code, new Sentence(en, vi), String.valueOf(value));
  }
}
