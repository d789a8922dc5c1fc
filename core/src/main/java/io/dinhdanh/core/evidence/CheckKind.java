package io.dinhdanh.core.evidence;

import io.dinhdanh.core.text.Sentence;
import java.util.Objects;

/**
 * What a check examines, and on which rule it rests.
 *
 * @param id its stable name
 * @param title what it examines, for a person to read
 * @param basis the rule: standard and clause, or decree and article
 */
public record CheckKind(CheckId id, Sentence title, String basis) {

  public CheckKind {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(basis, "basis");
  }

  /**
   * A kind of check, written in one line.
   *
   * @param id the name, see {@link CheckId}
   * @param basis the rule it rests on
   * @param en what it examines, in English
   * @param vi what it examines, in Vietnamese
   * @return the kind
   */
  public static CheckKind of(String id, String basis, String en, String vi) {
    return new CheckKind(new CheckId(id), new Sentence(en, vi), basis);
  }
}
