package io.dinhdanh.core.report;

import io.dinhdanh.core.person.Agreement;
import io.dinhdanh.core.text.Sentence;

/** Says how far sources agree; the sign before it tells the same without colour. */
enum AgreementWords implements Section {
  SAME("=", "Same", "Khớp"),
  COMPATIBLE("≈", "Compatible", "Phù hợp"),
  DIFFERENT("≠", "Different", "Khác nhau"),
  ONLY_ONE("", "One source", "Một nguồn");

  private final String sign;
  private final Sentence words;

  AgreementWords(String sign, String en, String vi) {
    this.sign = sign;
    this.words = new Sentence(en, vi);
  }

  static AgreementWords of(Agreement agreement) {
    return switch (agreement) {
      case SAME -> SAME;
      case COMPATIBLE -> COMPATIBLE;
      case DIFFERENT -> DIFFERENT;
      case ONLY_ONE -> ONLY_ONE;
    };
  }

  String sign() {
    return sign;
  }

  @Override
  public void writeTo(Html html) {
    html.open("span", "class", "sign", "aria-hidden", "true").text(sign).close();
    html.say("span", "agreement-words", words);
  }
}
